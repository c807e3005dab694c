namespace Bursar.Ledger;

/// <summary>A payer's message to one participant. It never changes.</summary>
public sealed record Message : Row
{
    /// <summary>The maximum length of <see cref="Subject"/>, in characters: 200 (MTurk API Reference, NotifyWorkers).</summary>
    public const int MaxSubject = 200;

    /// <summary>The maximum length of <see cref="Text"/>, in characters: 4,096 (the same source).</summary>
    public const int MaxText = 4_096;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The id of the participant to whom it was sent.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>Its subject line, 1 to <see cref="MaxSubject"/> characters.</summary>
    public required string Subject { get; init; }

    /// <summary>Its text, 1 to <see cref="MaxText"/> characters.</summary>
    public required string Text { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfMessage(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.MessageSent, Id, participant: Participant);
    }
}
