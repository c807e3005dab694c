namespace Bursar.Ledger;

/// <summary>Records how an attempt to send the mail of an alert ended.</summary>
/// <param name="Book">The number of the book.</param>
/// <param name="Attempts">How many attempts there were, with this one.</param>
/// <param name="Failure">
/// Why it failed, at most <see cref="Delivery.MaxFailure"/> characters; empty if it did not.
/// </param>
/// <param name="RetryAt">When it is tried again; null if it is not.</param>
public sealed record RecordAlertMail(int Book, int Attempts, string Failure, DateTimeOffset? RetryAt) : AlertCommand(Book)
{
    /// <inheritdoc/>
    protected override (Alert? Next, Rejection? Refused) DecideAlert(Alert? now, DateTimeOffset time)
    {
        if (now?.Attempts != Attempts || now.MailAt is null) return (null, Changed);
        return TextRules.Check("A reason", Failure, Delivery.MaxFailure) is { } refused
            ? (null, refused)
            : (now with { MailAt = RetryAt, Failure = Failure }, null);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("record-alert-mail")
        .With("attempts", $"{Attempts}")
        .With("failure", Failure)
        .With("retry_at", RetryAt is { } at ? $"{at:O}" : null);
}
