namespace Bursar.MTurk;

/// <summary>The types of event that a notification can be about (the model's <c>EventType</c>).</summary>
internal static class NotificationEvent
{
    /// <summary>Only for tests: nothing has happened.</summary>
    public const string Ping = "Ping";

    private const string Accepted = "AssignmentAccepted";
    private const string Abandoned = "AssignmentAbandoned";
    private const string Returned = "AssignmentReturned";
    private const string Submitted = "AssignmentSubmitted";
    private const string Rejected = "AssignmentRejected";
    private const string Approved = "AssignmentApproved";
    private const string Created = "HITCreated";
    private const string Expired = "HITExpired";
    private const string Reviewable = "HITReviewable";
    private const string Extended = "HITExtended";
    private const string Disposed = "HITDisposed";

    /// <summary>All types, in the model's order.</summary>
    public static readonly string[] All =
    [
        Accepted, Abandoned, Returned, Submitted, Rejected, Approved, Created, Expired, Reviewable, Extended, Disposed, Ping,
    ];

    /// <summary>The type of what happened; null if nobody is notified of it.</summary>
    public static string? Of(Event happened) => happened.Kind switch
    {
        EventKind.SubmissionTaken => Accepted,
        EventKind.SubmissionTimedOut => Abandoned,
        EventKind.SubmissionReturned => Returned,
        EventKind.SubmissionSubmitted => Submitted,
        EventKind.SubmissionRejected => Rejected,
        EventKind.SubmissionApproved => Approved,
        EventKind.StudyPublished => Created,
        EventKind.StudyStopped or EventKind.StudyExpired => Expired,
        EventKind.StudyProgressed when (StudyProgress)happened.From == StudyProgress.Running => Reviewable,
        EventKind.StudyPlacesAdded => Extended,
        EventKind.StudyExpiryMoved when (StudyState)happened.To == StudyState.Active => Extended,
        EventKind.StudyDeleted => Disposed,
        _ => null,
    };

    /// <summary>Whether it is about an assignment, and not only about a HIT.</summary>
    public static bool IsOfAssignment(string type) => type.StartsWith("Assignment", StringComparison.Ordinal);
}
