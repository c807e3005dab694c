namespace Bursar.Ledger;

/// <summary>Notes that one address has got the mail of an alert, so that no further attempt sends it there.</summary>
/// <param name="Book">The number of the book.</param>
/// <param name="Attempts">How many attempts there were, with this one.</param>
/// <param name="Address">The number of the address among <see cref="Alert.Addresses"/>, from 0.</param>
public sealed record NoteAlertMail(int Book, int Attempts, int Address) : AlertCommand(Book)
{
    /// <inheritdoc/>
    protected override (Alert? Next, Rejection? Refused) DecideAlert(Alert? now, DateTimeOffset time)
        => now?.Attempts == Attempts && now.MailAt is not null && now.Unsent.Contains(Address)
            ? (now with { Sent = now.Sent | (1 << Address) }, null)
            : (null, Changed);

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("note-alert-mail")
        .With("attempts", $"{Attempts}")
        .With("address", $"{Address}");
}
