namespace Bursar.Ledger;

/// <summary>Gives a participant a trait, or a new value of one that they have.</summary>
/// <param name="Type">The id of the kind of trait.</param>
/// <param name="Participant">The participant's id. The caller has checked that the participant exists.</param>
/// <param name="Value">The value.</param>
public sealed record GrantTrait(ObjectId Type, ObjectId Participant, int Value) : TraitTypeCommand(Type)
{
    /// <summary>
    /// The subject of a message to the participant, at most <see cref="Message.MaxSubject"/> characters; empty for no message.
    /// </summary>
    public string Subject { get; init; } = "";

    /// <summary>The text of the message, 1 to <see cref="Message.MaxText"/> characters.</summary>
    public string Text { get; init; } = "";

    /// <inheritdoc/>
    public override int Stores => Subject.Length == 0 ? RowBytes : (2 * RowBytes) + Subject.Length + Text.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfTrait(Type, Participant));
    }

    /// <inheritdoc/>
    protected override Outcome DecideType(WorkingSet set, TraitType type)
    {
        if (Subject.Length > 0)
        {
            if (TextRules.Check("A subject", Subject, Message.MaxSubject) is { } refused) return refused;
            if (TextRules.Check("A text", Text, Message.MaxText, required: true) is { } unreadable) return unreadable;
            set.Put(new Message
            {
                Id = set.NextId(),
                Recipient = Participant,
                Subject = Subject,
                Text = Text,
                SentAt = set.Now,
            });
        }
        Put(set, Type, Participant, Value);
        return set.Receipt(Type);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("grant-trait")
            .With("type", Type.ToString())
            .With("participant", Participant.ToString())
            .With("value", Value.ToString());
        // Left out where there is none, so that requests that were stored before are still recognized.
        if (Subject.Length > 0) text = text.With("subject", Subject);
        return Text.Length > 0 ? text.With("text", Text) : text;
    }

    /// <summary>Puts the trait with a value that is given now.</summary>
    internal static void Put(WorkingSet set, ObjectId type, ObjectId participant, int value)
    {
        var trait = set.Find<Trait>(RowKey.OfTrait(type, participant))
            ?? new() { Type = type, Participant = participant, State = TraitState.Granted };
        set.Put(trait with { State = TraitState.Granted, Value = value, GrantedAt = set.Now, Reason = "" });
    }
}
