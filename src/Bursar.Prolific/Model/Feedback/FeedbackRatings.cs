using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>How participants rated a study (Prolific API docs, Study feedback).</summary>
internal sealed record FeedbackRatings(
    [property: JsonPropertyName("clarity_rating")] RatingSummary Clarity,
    [property: JsonPropertyName("difficulty_rating")] RatingSummary Difficulty,
    [property: JsonPropertyName("fairness_rating")] RatingSummary Fairness)
{
    /// <summary>Computes them.</summary>
    public static FeedbackRatings Of(IReadOnlyList<StudyFeedback> all) => new(
        RatingSummary.Of(all.Select(one => one.Clarity)),
        RatingSummary.Of(all.Select(one => one.Difficulty)),
        RatingSummary.Of(all.Select(one => one.Fairness)));
}

/// <summary>Ratings of one kind.</summary>
/// <param name="Average">Their average, to two decimals; null if there is none.</param>
/// <param name="Count">Their number.</param>
internal sealed record RatingSummary(
    [property: JsonPropertyName("average_rating")] decimal? Average,
    [property: JsonPropertyName("total_count")] int Count)
{
    /// <summary>Computes it.</summary>
    public static RatingSummary Of(IEnumerable<int?> ratings)
    {
        var given = ratings.OfType<int>().Select(rating => (decimal)rating).ToList();
        return new(
            given.Count == 0 ? null : Math.Round(given.Average(), 2, MidpointRounding.AwayFromZero), given.Count);
    }
}
