namespace Bursar.Ledger;

/// <summary>A participant's request for a trait. MTurk says qualification request.</summary>
public sealed record TraitRequest : Row
{
    /// <summary>The maximum length of <see cref="Reason"/>, in characters: 1,024. MTurk names no limit.</summary>
    public const int MaxReason = 1_024;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The id of the kind of trait.</summary>
    public required ObjectId Type { get; init; }

    /// <summary>The participant's id.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>How far it has come.</summary>
    public required TraitRequestState State { get; init; }

    /// <summary>When the participant asked.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The test that the participant takes; empty if there is none.</summary>
    public ObjectId Test { get; init; }

    /// <summary>When the time for the test is over; null if there is none.</summary>
    public DateTimeOffset? TestEndsAt { get; init; }

    /// <summary>When the test was submitted, or the request made if there is none; null before.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>The value that was given; null if none was.</summary>
    public int? Value { get; init; }

    /// <summary>Why it was refused; empty for no reason. The participant sees it.</summary>
    public string Reason { get; init; } = "";

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTraitRequest(Id);

    /// <summary>Whether it still waits for someone: the participant who takes the test, or the payer.</summary>
    public bool IsOpen(DateTimeOffset now)
        => State == TraitRequestState.Pending || (State == TraitRequestState.Testing && now < TestEndsAt);

    internal override void Announce(Row? before, WorkingSet set)
    {
        var was = (before as TraitRequest)?.State ?? default;
        if (was == State) return;
        if (was == default) Emit(EventKind.TraitRequested);
        if (was == TraitRequestState.Testing) Emit(EventKind.TraitTestSubmitted);
        if (State is TraitRequestState.Refused or TraitRequestState.Granted) set.Drop(new UploadDrop(Type, Id));
        if (State == TraitRequestState.Refused) Emit(EventKind.TraitRequestRefused);
        if (State == TraitRequestState.Granted) Emit(EventKind.TraitRequestGranted);

        void Emit(EventKind kind) => set.Emit(kind, Id, participant: Participant, from: (int)was, to: (int)State);
    }
}
