namespace Bursar.Ledger;

/// <summary>Sends the same message to participants or users.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Recipients">
/// The ids of 1 to <see cref="MaxRecipients"/> participants or users, each once. The caller has checked that they may be written
/// to.
/// </param>
/// <param name="Subject">The subject line, at most <see cref="Message.MaxSubject"/> characters; may be empty.</param>
/// <param name="Text">The text, 1 to <see cref="Message.MaxText"/> characters.</param>
public sealed record SendMessages(int Book, IReadOnlyList<ObjectId> Recipients, string Subject, string Text) : Command(Book)
{
    /// <summary>The maximum number of recipients.</summary>
    public const int MaxRecipients = 10_000;

    /// <summary>Between whom the messages go.</summary>
    public MessageWay Way { get; init; } = MessageWay.ToParticipant;

    /// <summary>The id of the user or participant who sends it; empty for the payer.</summary>
    public ObjectId Sender { get; init; }

    /// <summary>The study that it is about, which the caller has checked; empty for none.</summary>
    public ObjectId Study { get; init; }

    /// <summary>What the participant who sends it says that it is about.</summary>
    public MessageCategory Category { get; init; }

    /// <inheritdoc/>
    public override int Weight => Recipients.Count;

    /// <inheritdoc/>
    public override int Stores => Recipients.Count * (RowBytes + Subject.Length + Text.Length);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => rows.Add(RowKey.OfBook(Book));

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (Recipients.Count is 0 or > MaxRecipients)
            return Outcome.Refused(RejectionCode.InvalidValue, $"A message goes to 1 to {MaxRecipients} people.");
        if (!Enum.IsDefined(Way) || !Enum.IsDefined(Category))
            return Outcome.Refused(RejectionCode.InvalidValue, "There is no such way or category of a message.");
        if (TextRules.Check("A subject", Subject, Message.MaxSubject) is { } refused) return refused;
        if (TextRules.Check("A text", Text, Message.MaxText, required: true) is { } unreadable) return unreadable;
        var first = default(ObjectId);
        foreach (var recipient in Recipients)
        {
            var message = MessageTo(recipient, set);
            if (first.IsEmpty) first = message.Id;
            set.Put(message);
        }
        return set.Receipt(first);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("send-messages")
            .With("participants", string.Join(',', Recipients))
            .With("subject", Subject)
            .With("text", Text);
        // Left out of the payer's own, so that requests that were stored before are still recognized.
        return Sender.IsEmpty && Study.IsEmpty && Way == MessageWay.ToParticipant && Category == MessageCategory.None
            ? text
            : text.With("way", Way.ToString())
                .With("sender", Sender.ToString())
                .With("study", Study.ToString())
                .With("category", Category.ToString());
    }

    private Message MessageTo(ObjectId recipient, WorkingSet set) => new()
    {
        Id = set.NextId(),
        Way = Way,
        Sender = Sender,
        Recipient = recipient,
        Study = Study,
        Category = Category,
        Subject = Subject,
        Text = Text,
        SentAt = set.Now,
    };
}
