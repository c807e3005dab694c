using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// A submission as a list shows it. Some fields have other names than in <see cref="SubmissionDetail"/>, as documented.
/// </summary>
internal sealed record SubmissionShort
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("participant_id")]
    public required string ParticipantId { get; init; }

    [JsonPropertyName("study_id")]
    public required string StudyId { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("started_at")]
    public required string StartedAt { get; init; }

    [JsonPropertyName("completed_at")]
    public required string? CompletedAt { get; init; }

    /// <summary>Always false: here, a participant has at most one place in a study.</summary>
    [JsonPropertyName("has_siblings")]
    public bool HasSiblings { get; }

    [JsonPropertyName("study_code")]
    public required string? StudyCode { get; init; }

    [JsonPropertyName("return_requested")]
    public required string? ReturnRequested { get; init; }

    /// <summary>The participant's reward without bonuses, in minor units.</summary>
    [JsonPropertyName("reward")]
    public required decimal Reward { get; init; }

    /// <summary>The time from start to end of the work in whole seconds; null until it ends.</summary>
    [JsonPropertyName("time_taken")]
    public required long? TimeTaken { get; init; }

    [JsonPropertyName("is_complete")]
    public required bool IsComplete { get; init; }

    /// <summary>Maps a submission.</summary>
    public static SubmissionShort Of(Study study, Submission submission) => new()
    {
        Id = submission.Id.ToString(),
        ParticipantId = submission.Participant.ToString(),
        StudyId = study.Id.ToString(),
        Status = SubmissionStatus.Of(submission.State),
        StartedAt = Timestamp.Of(submission.TakenAt)!,
        CompletedAt = Timestamp.Of(submission.SubmittedAt),
        StudyCode = submission.CompletionCode.Length > 0 ? submission.CompletionCode : null,
        ReturnRequested = Timestamp.Of(submission.ReturnRequestedAt),
        Reward = MinorUnits.Of(submission.PaidInstead ?? study.Reward),
        TimeTaken = (long?)(submission.SubmittedAt - submission.TakenAt)?.TotalSeconds,
        IsComplete = submission.SubmittedAt is not null,
    };
}
