using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The answer to a request for a return.</summary>
internal sealed record SubmissionAskedBack(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("participant")] string Participant,
    [property: JsonPropertyName("return_requested")] string? Requested)
{
    /// <summary>Maps the current state of a submission.</summary>
    public static SubmissionAskedBack Of(Submission submission) => new(
        submission.Id.ToString(),
        SubmissionStatus.Of(submission.State),
        submission.Participant.ToString(),
        Timestamp.Of(submission.ReturnRequestedAt));
}
