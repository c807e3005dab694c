using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A survey (Prolific API docs, Surveys).</summary>
internal sealed record SurveyDetail
{
    [JsonPropertyName("_id")]
    public required string Id { get; init; }

    [JsonPropertyName("date_created")]
    public required string CreatedAt { get; init; }

    /// <summary>The same as when it was created: a survey does not change.</summary>
    [JsonPropertyName("date_modified")]
    public string ModifiedAt => CreatedAt;

    [JsonPropertyName("researcher_id")]
    public required string Researcher { get; init; }

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("sections"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required IReadOnlyList<SurveySection>? Sections { get; init; }

    [JsonPropertyName("questions"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required IReadOnlyList<SurveyQuestion>? Questions { get; init; }

    /// <summary>Maps a survey.</summary>
    public static SurveyDetail Of(Survey survey)
    {
        var content = SurveyContent.Read(survey.Content);
        return new()
        {
            Id = $"{survey.Id}",
            CreatedAt = Timestamp.Of(survey.CreatedAt)!,
            Researcher = $"{survey.Researcher}",
            Title = survey.Title,
            Sections = content.Sections,
            Questions = content.Questions,
        };
    }
}
