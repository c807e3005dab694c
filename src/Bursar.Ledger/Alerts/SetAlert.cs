namespace Bursar.Ledger;

/// <summary>Sets the marks of a book's alert, and who is told. Without a mark, the alert is off.</summary>
/// <param name="Book">The number of the book.</param>
/// <param name="Mark">The mark in money, more than zero; null for none.</param>
/// <param name="Days">The mark in days, 1 to <see cref="Alert.MaxDays"/>; 0 for none.</param>
/// <param name="MailTo">At most <see cref="Alert.MaxAddresses"/> addresses, separated by commas; empty for none.</param>
public sealed record SetAlert(int Book, Money? Mark, int Days, string MailTo) : AlertCommand(Book)
{
    /// <inheritdoc/>
    protected override (Alert? Next, Rejection? Refused) DecideAlert(Alert? now, DateTimeOffset time)
    {
        if (Mark is { } mark && (mark <= Money.Zero || mark > Money.MaxAmount))
            return (null, new(RejectionCode.InvalidAmount, $"A mark is more than zero and at most {Money.MaxAmount}."));
        if (Days is < 0 or > Alert.MaxDays)
            return (null, new(RejectionCode.InvalidValue, $"A mark is from 1 to {Alert.MaxDays} days."));
        if (TextRules.Check("The list of addresses", MailTo, Alert.MaxMailTo) is { } refused) return (null, refused);
        var next = new Alert { Book = Book, Mark = Mark, Days = Days, MailTo = MailTo };
        if (next.Addresses.Count > Alert.MaxAddresses)
            return (null, new(RejectionCode.InvalidValue, $"At most {Alert.MaxAddresses} addresses get a mail."));
        foreach (var address in next.Addresses)
            if (User.CheckEmail(address) is { } wrong) return (null, wrong);
        next = next with { MailTo = string.Join(", ", next.Addresses), TurnedAt = now?.TurnedAt };
        // New marks are looked at anew: whoever sets one that is passed already is told.
        return (now?.HasMarksOf(next) == true ? now : next, null);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("set-alert")
        .With("mark", Mark?.ToString())
        .With("days", $"{Days}")
        .With("mail_to", MailTo);
}
