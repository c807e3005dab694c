namespace Bursar.Ledger;

/// <summary>
/// Notes that what a book has available fell below a mark of its alert, or is above all of them again. Falling below one makes a
/// mail due.
/// </summary>
/// <param name="Alert">The alert as it was when the book was looked at.</param>
/// <param name="State">What it says now.</param>
public sealed record TurnAlert(Alert Alert, AlertState State) : AlertCommand(Alert.Book)
{
    /// <inheritdoc/>
    protected override (Alert? Next, Rejection? Refused) DecideAlert(Alert? now, DateTimeOffset time)
    {
        if (now != Alert || now.State == State || !Enum.IsDefined(State)) return (null, Changed);
        var isDue = State == AlertState.Low && now.MailTo.Length > 0;
        var next = now with { State = State, TurnedAt = time, MailAt = isDue ? time : null };
        return (next with { Attempts = 0, Sent = 0, Failure = "" }, null);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("turn-alert")
        .With("alert", Alert.ToString())
        .With("state", State.ToString());
}
