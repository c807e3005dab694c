namespace Bursar.Ledger;

/// <summary>A person who takes part in studies and is paid. A participant belongs to no book. MTurk says worker.</summary>
/// <param name="Id">The participant's id (<see cref="ObjectId.Random"/>).</param>
/// <param name="CreatedAt">When the participant was added.</param>
public sealed record Participant(ObjectId Id, DateTimeOffset CreatedAt) : Row
{
    /// <summary>Where the participant is; unknown if nobody has set it.</summary>
    public Locale Locale { get; init; }

    /// <summary>The traits without a value that the operator has set.</summary>
    public ParticipantMarks Marks { get; init; } = ParticipantMarks.None;

    /// <summary>What the participant has answered to screeners.</summary>
    public ScreenerAnswers Answers { get; init; } = ScreenerAnswers.None;

    /// <summary>When they were deleted as a person (<see cref="ForgetParticipant"/>); null if they were not.</summary>
    public DateTimeOffset? ForgottenAt { get; init; }

    /// <summary>The day on which the participant was added, in UTC.</summary>
    public DateOnly JoinedOn => DateOnly.FromDateTime(CreatedAt.UtcDateTime);

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfParticipant(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.ParticipantAdded, Id);
        else if (ForgottenAt is not null && ((Participant)before).ForgottenAt is null)
            set.Emit(EventKind.ParticipantForgotten, Id);
        else if (this != before) set.Emit(EventKind.ParticipantChanged, Id);
    }
}
