using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>What a participant thought of a study (Prolific API docs, Study feedback).</summary>
/// <param name="ParticipantId">Whose it is; null unless the participant agreed to be named.</param>
/// <param name="Category">What it is about; null for nothing in particular.</param>
/// <param name="Text">The participant's words; null for none.</param>
/// <param name="Ratings">The ratings.</param>
internal sealed record FeedbackDetail(
    [property: JsonPropertyName("participant_id")] string? ParticipantId,
    [property: JsonPropertyName("category")] string? Category,
    [property: JsonPropertyName("text")] string? Text,
    [property: JsonPropertyName("ratings")] GivenRatings Ratings)
{
    /// <summary>Maps what is stored.</summary>
    public static FeedbackDetail Of(StudyFeedback given) => new(
        given.IsSigned ? given.Participant.ToString() : null,
        given.Category.Length > 0 ? given.Category : null,
        given.Text.Length > 0 ? given.Text : null,
        new(given.Clarity, given.Difficulty, given.Fairness));
}

/// <summary>Ratings from 1 to 5; null for those that were not given.</summary>
internal sealed record GivenRatings(
    [property: JsonPropertyName("clarity_rating")] int? Clarity,
    [property: JsonPropertyName("difficulty_rating")] int? Difficulty,
    [property: JsonPropertyName("fairness_rating")] int? Fairness);
