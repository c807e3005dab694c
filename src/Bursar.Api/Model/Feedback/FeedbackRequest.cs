using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/submissions/{submission}/feedback</c>; each member can be omitted.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record FeedbackRequest
{
    /// <summary>Whether the payer may know whose it is; not if it is omitted.</summary>
    [JsonPropertyName("signed")]
    public bool? IsSigned { get; init; }

    /// <summary>What it is about, such as <c>technical-issue</c>.</summary>
    [JsonPropertyName("category")]
    public string? Category { get; init; }

    /// <summary>The participant's words.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; init; }

    /// <summary>How clear the study was, from 1 to 5.</summary>
    [JsonPropertyName("clarity_rating")]
    public int? Clarity { get; init; }

    /// <summary>How difficult it was, from 1 to 5.</summary>
    [JsonPropertyName("difficulty_rating")]
    public int? Difficulty { get; init; }

    /// <summary>How fair it was, from 1 to 5.</summary>
    [JsonPropertyName("fairness_rating")]
    public int? Fairness { get; init; }
}
