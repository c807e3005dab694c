using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How often each answer of a survey was chosen (Prolific API docs, Surveys).</summary>
/// <param name="Survey">The survey's id.</param>
/// <param name="Questions">Its questions, in their order.</param>
internal sealed record SurveySummary(
    [property: JsonPropertyName("survey_id")] string Survey,
    [property: JsonPropertyName("questions")] IReadOnlyList<QuestionSummary> Questions);

/// <summary>How often each answer of a question was chosen.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Title">The question.</param>
/// <param name="Total">The number of responses that answer it.</param>
/// <param name="Answers">Its answers, in their order.</param>
internal sealed record QuestionSummary(
    [property: JsonPropertyName("question_id")] Guid Id,
    [property: JsonPropertyName("question")] string Title,
    [property: JsonPropertyName("total_answers")] int Total,
    [property: JsonPropertyName("answers")] IReadOnlyList<AnswerSummary> Answers);

/// <summary>How often an answer was chosen.</summary>
/// <param name="Id">The answer's id.</param>
/// <param name="Value">The answer.</param>
/// <param name="Count">The number of responses with it.</param>
internal sealed record AnswerSummary(
    [property: JsonPropertyName("answer_id")] Guid Id,
    [property: JsonPropertyName("answer")] string Value,
    [property: JsonPropertyName("count")] int Count);
