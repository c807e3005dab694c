using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A response to a survey (Prolific API docs, Surveys).</summary>
internal sealed record ResponseDetail
{
    [JsonPropertyName("_id")]
    public required string Id { get; init; }

    [JsonPropertyName("date_created")]
    public required string CreatedAt { get; init; }

    /// <summary>The same as when it was created: a response does not change.</summary>
    [JsonPropertyName("date_modified")]
    public string ModifiedAt => CreatedAt;

    [JsonPropertyName("participant_id")]
    public required string Participant { get; init; }

    [JsonPropertyName("submission_id")]
    public required string Submission { get; init; }

    [JsonPropertyName("sections"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required IReadOnlyList<AnsweredSection?>? Sections { get; init; }

    [JsonPropertyName("questions"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required IReadOnlyList<AnsweredQuestion?>? Questions { get; init; }

    /// <summary>Maps a response.</summary>
    public static ResponseDetail Of(SurveyResponse response)
    {
        var content = ResponseContent.Read(response.Content);
        return new()
        {
            Id = $"{response.Id}",
            CreatedAt = Timestamp.Of(response.CreatedAt)!,
            Participant = response.Participant,
            Submission = response.Submission,
            Sections = content.Sections,
            Questions = content.Questions,
        };
    }
}
