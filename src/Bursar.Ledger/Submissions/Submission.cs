namespace Bursar.Ledger;

/// <summary>One participant's work in one place of a study. MTurk says assignment.</summary>
public sealed record Submission : Row
{
    /// <summary>
    /// The maximum length of <see cref="Feedback"/>, in characters: 1,024 (RequesterFeedback of MTurk's ApproveAssignment).
    /// </summary>
    public const int MaxFeedback = 1_024;

    /// <summary>The maximum length of <see cref="CompletionCode"/>, in characters.</summary>
    public const int MaxCompletionCode = 128;

    /// <summary>How long a place is reserved for a participant who has not started: ten minutes, as on Prolific.</summary>
    public static readonly TimeSpan ReservedFor = TimeSpan.FromMinutes(10);

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The study's id.</summary>
    public required ObjectId Study { get; init; }

    /// <summary>The id of the participant who does the work.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>How far it has come.</summary>
    public required SubmissionState State { get; init; }

    /// <summary>When the place was taken; of one that was reserved first, that time until work starts.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>When the work was submitted; null before that.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>
    /// When it was approved, rejected, returned, screened out or timed out; if several of these happened, the last. Null before
    /// that.
    /// </summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>
    /// When something happens automatically: the end of its reservation, the time-out while it is taken, the approval while it is
    /// submitted; null if nothing will.
    /// </summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>The payer's message to the participant on an approval, a rejection or a return request; empty for none.</summary>
    public string Feedback { get; init; } = "";

    /// <summary>The completion code that the participant entered; empty for none.</summary>
    public string CompletionCode { get; init; } = "";

    /// <summary>
    /// The payment that replaced the study's reward: part of it, or a screen-out payment; null if the reward applies.
    /// </summary>
    public Money? PaidInstead { get; init; }

    /// <summary>What the participant was paid for it, without the fee; zero if nothing was, and in a sandbox book.</summary>
    public Money Earned { get; init; }

    /// <summary>Whether the participant has the place and has submitted nothing.</summary>
    public bool IsAtWork => State is SubmissionState.Taken or SubmissionState.Reserved;

    /// <summary>When the payer asked the participant to return it; null if not asked.</summary>
    public DateTimeOffset? ReturnRequestedAt { get; init; }

    /// <summary>
    /// The part of the study's audience whose place it has, or the group of tasks (<see cref="PlaceQuota"/>), from 1; 0 if
    /// places are not shared out.
    /// </summary>
    public int Stratum { get; init; }

    /// <summary>Whether the participant has answered a part of the form that the study shows (<see cref="WorkDraft"/>).</summary>
    public bool HasDraft { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfSubmission(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        var was = before as Submission;
        var from = was is null ? 0 : (int)was.State;
        if (from != (int)State) set.Emit(KindOf(State), Id, Study, Participant, from, (int)State);
        if (was is not null && was.State != State) set.CountEnded(was, this);
        if (ReturnRequestedAt is not null && was?.ReturnRequestedAt is null)
            set.Emit(EventKind.SubmissionReturnRequested, Id, Study, Participant, (int)State, (int)State);
    }

    private static EventKind KindOf(SubmissionState state) => state switch
    {
        SubmissionState.Taken => EventKind.SubmissionTaken,
        SubmissionState.Submitted => EventKind.SubmissionSubmitted,
        SubmissionState.Approved => EventKind.SubmissionApproved,
        SubmissionState.Rejected => EventKind.SubmissionRejected,
        SubmissionState.Returned => EventKind.SubmissionReturned,
        SubmissionState.TimedOut => EventKind.SubmissionTimedOut,
        SubmissionState.ScreenedOut => EventKind.SubmissionScreenedOut,
        SubmissionState.PartlyApproved => EventKind.SubmissionPartlyApproved,
        SubmissionState.Reserved => EventKind.SubmissionReserved,
        _ => throw new InvalidOperationException($"No event says that a submission is {state}."),
    };
}
