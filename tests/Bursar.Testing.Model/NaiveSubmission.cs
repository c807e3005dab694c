namespace Bursar.Testing.Model;

/// <summary>One submission of the <see cref="NaiveLedger"/>.</summary>
internal sealed class NaiveSubmission
{
    public required NaiveStudy Study { get; init; }

    public required ObjectId Participant { get; init; }

    public required DateTimeOffset TakenAt { get; set; }

    /// <summary>When the place was reserved, or taken at once.</summary>
    public required DateTimeOffset CameAt { get; init; }

    /// <summary>When something happens automatically, by the study's terms at the time when it was taken or submitted.</summary>
    public required DateTimeOffset? Deadline { get; set; }

    public SubmissionState State { get; set; } = SubmissionState.Taken;

    public DateTimeOffset? SubmittedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public string Feedback { get; set; } = "";

    public string Code { get; set; } = "";

    public long? PaidInstead { get; set; }

    public DateTimeOffset? ReturnRequestedAt { get; set; }

    /// <summary>Whether its participant has had the one place there is for each.</summary>
    public bool Counts => State != SubmissionState.Returned && State != SubmissionState.TimedOut;

    public bool IsLate(DateTimeOffset now) => Deadline is { } deadline && deadline <= now;

    /// <summary>The last time at which a rejection can be overridden.</summary>
    public DateTimeOffset? OverrideUntil => State == SubmissionState.Rejected ? SubmittedAt!.Value.AddDays(30) : null;
}
