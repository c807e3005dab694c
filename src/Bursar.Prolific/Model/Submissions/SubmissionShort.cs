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

    /// <summary>Whether the participant has several submissions in the study.</summary>
    [JsonPropertyName("has_siblings")]
    public bool HasSiblings { get; private init; }

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

    /// <summary>The bonuses that were paid, oldest first, in minor units.</summary>
    [JsonPropertyName("bonus_payments")]
    public IReadOnlyList<decimal> BonusPayments { get; private init; } = [];

    /// <summary>Maps submissions, with what was paid for them beside the reward.</summary>
    public static async ValueTask<IReadOnlyList<SubmissionShort>> ReadAllAsync(
        ProlificCall call, IReadOnlyList<(Study Study, Submission Submission)> found)
    {
        var bonuses = new Dictionary<ObjectId, ILookup<ObjectId, Money>>();
        foreach (var of in found.GroupBy(one => one.Study.Id, one => one.Submission))
            bonuses[of.Key] = await SubmissionBonuses.ReadAsync(call, of.Key, [.. of]);
        var siblings = await Task.WhenAll(found.Select(one => HasSiblingsAsync(call, one.Study, one.Submission)));
        return
        [
            .. found.Select((one, i) => Of(one.Study, one.Submission) with
            {
                HasSiblings = siblings[i],
                BonusPayments = [.. bonuses[one.Study.Id][one.Submission.Id].Select(MinorUnits.Of)],
            }),
        ];
    }

    /// <summary>Maps a submission alone.</summary>
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

    private static async Task<bool> HasSiblingsAsync(ProlificCall call, Study study, Submission submission)
    {
        if (study.Rules.PerParticipant == 1) return false;
        var key = RowKey.OfParticipation(study.Id, submission.Participant);
        return await call.Ledger.FindAsync<Participation>(key, call.Cancellation) is { Count: > 1 };
    }
}
