namespace Bursar.Ledger;

/// <summary>Sends participants the same message.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Participants">
/// The ids of 1 to <see cref="MaxParticipants"/> participants, each once. The caller has checked that they may be written to.
/// </param>
/// <param name="Subject">The subject line, 1 to <see cref="Message.MaxSubject"/> characters.</param>
/// <param name="Text">The text, 1 to <see cref="Message.MaxText"/> characters.</param>
public sealed record SendMessages(int Book, IReadOnlyList<ObjectId> Participants, string Subject, string Text) : Command(Book)
{
    /// <summary>The maximum number of participants: 100 (MTurk API Reference, NotifyWorkers).</summary>
    public const int MaxParticipants = 100;

    /// <inheritdoc/>
    public override int Weight => Participants.Count;

    /// <inheritdoc/>
    public override int Stores => Participants.Count * (RowBytes + Subject.Length + Text.Length);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => rows.Add(RowKey.OfBook(Book));

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (Participants.Count is 0 or > MaxParticipants)
            return Outcome.Refused(RejectionCode.InvalidValue, $"A message goes to 1 to {MaxParticipants} participants.");
        if (TextRules.Check("A subject", Subject, Message.MaxSubject, required: true) is { } refused) return refused;
        if (TextRules.Check("A text", Text, Message.MaxText, required: true) is { } unreadable) return unreadable;
        var first = default(ObjectId);
        foreach (var participant in Participants)
        {
            var id = set.NextId();
            if (first.IsEmpty) first = id;
            set.Put(new Message { Id = id, Participant = participant, Subject = Subject, Text = Text, SentAt = set.Now });
        }
        return set.Receipt(first);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("send-messages")
        .With("participants", string.Join(',', Participants))
        .With("subject", Subject)
        .With("text", Text);
}
