using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A part of a survey (Prolific API docs, Surveys). It is stored in this form, too.</summary>
/// <param name="Id">A UUID, made here if the researcher gives none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Questions">Its questions.</param>
internal sealed record SurveySection(
    [property: JsonPropertyName("id")] Guid? Id,
    [property: JsonPropertyName("title")] string? Title,
    [property: JsonPropertyName("questions")] IReadOnlyList<SurveyQuestion?>? Questions);

/// <summary>A question of a survey.</summary>
/// <param name="Id">A UUID, made here if the researcher gives none.</param>
/// <param name="Title">The question.</param>
/// <param name="Type"><c>single</c>, for at most one answer, or <c>multiple</c>.</param>
/// <param name="Answers">The answers to choose from.</param>
internal sealed record SurveyQuestion(
    [property: JsonPropertyName("id")] Guid? Id,
    [property: JsonPropertyName("title")] string? Title,
    [property: JsonPropertyName("type")] string? Type,
    [property: JsonPropertyName("answers")] IReadOnlyList<SurveyAnswer?>? Answers);

/// <summary>An answer to choose.</summary>
/// <param name="Id">A UUID, made here if the researcher gives none.</param>
/// <param name="Value">The answer.</param>
internal sealed record SurveyAnswer(
    [property: JsonPropertyName("id")] Guid? Id,
    [property: JsonPropertyName("value")] string? Value);
