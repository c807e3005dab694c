using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The answers to a survey as they are stored and shown: in sections or in one list,
/// as the survey has its questions.</summary>
internal sealed record ResponseContent
{
    /// <summary>The version that is written now.</summary>
    public const int Newest = 1;

    [JsonPropertyName("version")]
    public int Version { get; init; } = Newest;

    /// <summary>The answers by section; null if the survey has no sections.</summary>
    [JsonPropertyName("sections")]
    public IReadOnlyList<AnsweredSection?>? Sections { get; init; }

    /// <summary>The answers to a survey without sections; null if it has some.</summary>
    [JsonPropertyName("questions")]
    public IReadOnlyList<AnsweredQuestion?>? Questions { get; init; }

    /// <summary>All questions that were answered.</summary>
    [JsonIgnore]
    public IEnumerable<AnsweredQuestion?> All => Sections?.SelectMany(one => one?.Questions ?? [null]) ?? Questions ?? [];

    /// <summary>Reads what is stored.</summary>
    /// <exception cref="JsonException">It is damaged, or its version is unknown.</exception>
    public static ResponseContent Read(string text)
    {
        var content = JsonSerializer.Deserialize(text, SurveyJson.Wire.ResponseContent);
        return content is { Version: Newest } ? content : throw new JsonException("A response has an unknown version.");
    }

    /// <summary>Reads a body; what does not fit the survey is recorded in the body.</summary>
    public static ResponseContent Read(ProlificBody body, SurveyContent survey)
    {
        var field = survey.Sections is null ? "questions" : "sections";
        body.Require(field);
        var content = new ResponseContent
        {
            Sections = survey.Sections is null ? null : body.Items(field, SurveyJson.Wire.AnsweredSectionArray) ?? [],
            Questions = survey.Sections is null ? body.Items(field, SurveyJson.Wire.AnsweredQuestionArray) ?? [] : null,
        };
        var questions = survey.All.ToDictionary(one => one.Id!.Value);
        HashSet<Guid> answered = [];
        foreach (var one in content.All)
        {
            if (one is null || !questions.TryGetValue(one.Question, out var question) || !answered.Add(one.Question))
                body.Wrong(field, "Each question is one of the survey's, and is answered once.");
            else if (one.Answers is null || one.Answers.Any(answer => answer is null || !IsOf(question, answer.Answer)))
                body.Wrong(field, $"Each answer is one of question {one.Question}.");
            else if (question.Type == "single" && one.Answers.Count > 1)
                body.Wrong(field, $"Question {one.Question} has at most one answer.");
        }
        foreach (var section in content.Sections ?? [])
            if (survey.Sections!.All(one => one.Id != section?.Section)) body.Wrong(field,
                "Each section is one of the survey's.");
        return content;
    }

    /// <summary>The text to store.</summary>
    public string ToText() => JsonSerializer.Serialize(this, SurveyJson.Wire.ResponseContent);

    private static bool IsOf(SurveyQuestion question, Guid answer) => question.Answers!.Any(one => one!.Id == answer);
}

/// <summary>A section that was answered.</summary>
/// <param name="Section">The section's id.</param>
/// <param name="Questions">Its questions.</param>
internal sealed record AnsweredSection(
    [property: JsonPropertyName("section_id")] Guid Section,
    [property: JsonPropertyName("questions")] IReadOnlyList<AnsweredQuestion?>? Questions);

/// <summary>A question that was answered.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Title">The question, as the researcher sent it.</param>
/// <param name="Answers">The answers that were chosen.</param>
internal sealed record AnsweredQuestion(
    [property: JsonPropertyName("question_id")] Guid Question,
    [property: JsonPropertyName("question_title")] string? Title,
    [property: JsonPropertyName("answers")] IReadOnlyList<ChosenAnswer?>? Answers);

/// <summary>An answer that was chosen.</summary>
/// <param name="Answer">The answer's id.</param>
/// <param name="Value">The answer, as the researcher sent it.</param>
internal sealed record ChosenAnswer(
    [property: JsonPropertyName("answer_id")] Guid Answer,
    [property: JsonPropertyName("value")] string? Value);
