namespace Bursar.Ledger;

/// <summary>Begins an attempt to send the mail of an alert, so that no other node begins one.</summary>
/// <param name="Book">The number of the book.</param>
/// <param name="Attempts">How many attempts there were before this one.</param>
public sealed record ClaimAlertMail(int Book, int Attempts) : AlertCommand(Book)
{
    /// <inheritdoc/>
    protected override (Alert? Next, Rejection? Refused) DecideAlert(Alert? now, DateTimeOffset time)
        => now?.Attempts == Attempts && now.MailAt <= time
            ? (now with { Attempts = Attempts + 1, MailAt = time + Alert.ClaimTime }, null)
            : (null, Changed);

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("claim-alert-mail").With("attempts", $"{Attempts}");
}
