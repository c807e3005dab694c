using System.Globalization;

namespace Bursar.Ledger;

/// <summary>
/// Gives a book the fingerprint of the rows that it has: an operator takes them as they are. It is rejected if the book has
/// changed since they were read.
/// </summary>
/// <param name="Book">The book's number; <see cref="RowKey.NoBook"/> for users, participants and credentials.</param>
/// <param name="Before">The fingerprint that was read with the rows.</param>
/// <param name="LastEvent">The sequence number of the last event that was read with the rows.</param>
/// <param name="After">The new fingerprint.</param>
public sealed record SetFingerprint(int Book, Fingerprint Before, long LastEvent, Fingerprint After) : Command(Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => rows.Add(RowKey.OfHead(Book));

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        var head = set.HeadOf(Book);
        if (head is null) return Rejection.NotFound("book", Book);
        if (head.Fingerprint != Before || head.Events.Last != LastEvent)
            return new Rejection(RejectionCode.Changed, "The book was changed meanwhile. Stop every server first.");
        set.Put(head with { Fingerprint = After });
        set.Emit(EventKind.FingerprintSet, default);
        return set.Receipt(default);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("set-fingerprint")
        .With("before", Text(Before))
        .With("last_event", LastEvent.ToString(CultureInfo.InvariantCulture))
        .With("after", Text(After));

    private static string Text(Fingerprint fingerprint)
        => string.Create(CultureInfo.InvariantCulture, $"{fingerprint.Version} {fingerprint.Sum:x32}");
}
