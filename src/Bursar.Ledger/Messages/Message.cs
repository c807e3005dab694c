namespace Bursar.Ledger;

/// <summary>A message about a payer's studies: to a participant, from one,
/// or between two users. Only whether it was read changes.</summary>
public sealed record Message : Row
{
    /// <summary>The maximum length of <see cref="Subject"/>, in characters: 200 (MTurk API Reference, NotifyWorkers).</summary>
    public const int MaxSubject = 200;

    /// <summary>The maximum length of <see cref="Text"/>, in characters: 4,096 (the same source).</summary>
    public const int MaxText = 4_096;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>Between whom it goes.</summary>
    public MessageWay Way { get; init; } = MessageWay.ToParticipant;

    /// <summary>The id of the user or participant who sent it; empty if the payer did.</summary>
    public ObjectId Sender { get; init; }

    /// <summary>The id of the participant or user to whom it was sent.</summary>
    public required ObjectId Recipient { get; init; }

    /// <summary>The study that it is about; empty for none.</summary>
    public ObjectId Study { get; init; }

    /// <summary>What the participant who sent it says that it is about.</summary>
    public MessageCategory Category { get; init; }

    /// <summary>Its subject line, at most <see cref="MaxSubject"/> characters; may be empty.</summary>
    public required string Subject { get; init; }

    /// <summary>Its text, 1 to <see cref="MaxText"/> characters.</summary>
    public required string Text { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>When the recipient first read it, as far as is known; null if never.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>The participant at one of its ends; empty if there is none.</summary>
    public ObjectId Participant => Way switch
    {
        MessageWay.ToParticipant => Recipient,
        MessageWay.FromParticipant => Sender,
        _ => default,
    };

    /// <summary>The conversation that it belongs to.</summary>
    public UInt128 Conversation => ConversationOf(Sender, Recipient).Prefix;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfMessage(Id);

    /// <summary>Identifies what two people write to each other, whoever begins.</summary>
    public static Digest ConversationOf(ObjectId one, ObjectId other)
        => Digest.Of(one < other ? $"{one}\n{other}" : $"{other}\n{one}");

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.MessageSent, Id, participant: Participant);
    }
}
