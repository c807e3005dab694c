namespace Bursar.Ledger;

/// <summary>One participant's work in one place of a study. MTurk says assignment.</summary>
public sealed record Submission : Row
{
    /// <summary>
    /// The most characters of a <see cref="Feedback"/>: 1,024 (RequesterFeedback of MTurk's ApproveAssignment).
    /// </summary>
    public const int MaxFeedback = 1_024;

    /// <summary>The most characters of a <see cref="CompletionCode"/>.</summary>
    public const int MaxCompletionCode = 128;

    /// <summary>The id.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The study.</summary>
    public required ObjectId Study { get; init; }

    /// <summary>Who does the work.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>Where it is in its life.</summary>
    public required SubmissionState State { get; init; }

    /// <summary>When the place was taken.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>When the work was submitted.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>When it was approved, rejected, returned, screened out or timed out; of several the last.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>
    /// When something happens by itself: while it is taken, the time-out; while it is submitted, the approval; null where nothing
    /// will.
    /// </summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>What the participant was told when it was approved, rejected or asked for back; empty for nothing.</summary>
    public string Feedback { get; init; } = "";

    /// <summary>The completion code that the participant entered; empty for none.</summary>
    public string CompletionCode { get; init; } = "";

    /// <summary>What the participant got, where it is not the study's reward: a part of it, or a screen-out payment.</summary>
    public Money? PaidInstead { get; init; }

    /// <summary>When the payer asked for it to be given back; null where that was not asked.</summary>
    public DateTimeOffset? ReturnRequestedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfSubmission(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        var was = before as Submission;
        var from = was is null ? 0 : (int)was.State;
        if (from != (int)State) set.Emit(KindOf(State), Id, Study, Participant, from, (int)State);
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
        _ => throw new InvalidOperationException($"No event says that a submission is {state}."),
    };
}
