using System.Text.Json.Serialization;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>A submission as the endpoints of a single submission answer it.</summary>
internal sealed record SubmissionDetail
{
    /// <summary>The maximum number of bonuses listed.</summary>
    private const int MaxBonuses = 1_000;

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("participant")]
    public required string Participant { get; init; }

    [JsonPropertyName("study_id")]
    public required string StudyId { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("started_at")]
    public required string StartedAt { get; init; }

    [JsonPropertyName("completed_at")]
    public required string? CompletedAt { get; init; }

    [JsonPropertyName("entered_code")]
    public required string? EnteredCode { get; init; }

    /// <summary>The bonuses that were paid, oldest first, in minor units.</summary>
    [JsonPropertyName("bonus_payments")]
    public required IReadOnlyList<decimal> BonusPayments { get; init; }

    [JsonPropertyName("return_requested")]
    public required string? ReturnRequested { get; init; }

    /// <summary>The participant's reward without bonuses, in minor units.</summary>
    [JsonPropertyName("reward")]
    public required decimal Reward { get; init; }

    /// <summary>The time from start to end of the work in whole seconds; null until it ends.</summary>
    [JsonPropertyName("time_taken")]
    public required long? TimeTaken { get; init; }

    /// <summary>Answers a submission.</summary>
    public static async ValueTask WriteAsync(ProlificCall call, SubmissionAccess found)
    {
        var brief = SubmissionShort.Of(found.In.Study, found.Submission);
        var query = new BonusesOfStudy(found.In.Study.Id, found.Submission.Id, default, MaxBonuses);
        var bonuses = await call.Ledger.ListAsync(query, call.Cancellation);
        var detail = new SubmissionDetail
        {
            Id = brief.Id,
            Participant = brief.ParticipantId,
            StudyId = brief.StudyId,
            Status = brief.Status,
            StartedAt = brief.StartedAt,
            CompletedAt = brief.CompletedAt,
            EnteredCode = brief.StudyCode,
            BonusPayments = [.. bonuses.Select(bonus => MinorUnits.Of(bonus.Amount))],
            ReturnRequested = brief.ReturnRequested,
            Reward = brief.Reward,
            TimeTaken = brief.TimeTaken,
        };
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, detail, SubmissionJson.Wire.SubmissionDetail);
    }
}
