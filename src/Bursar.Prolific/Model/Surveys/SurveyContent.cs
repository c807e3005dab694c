using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>
/// The questions of a survey as they are stored: in sections or, without them, in one list. Version 1 is the only one so far.
/// </summary>
internal sealed record SurveyContent
{
    /// <summary>The version that is written now.</summary>
    public const int Newest = 1;

    private const int MaxSections = 100;
    private const int MaxQuestions = 500;
    private const int MaxAnswers = 100;
    private const int MaxText = 2_000;

    [JsonPropertyName("version")]
    public int Version { get; init; } = Newest;

    /// <summary>The sections; null if there are none.</summary>
    [JsonPropertyName("sections")]
    public IReadOnlyList<SurveySection>? Sections { get; init; }

    /// <summary>The questions of a survey without sections; null if there are sections.</summary>
    [JsonPropertyName("questions")]
    public IReadOnlyList<SurveyQuestion>? Questions { get; init; }

    /// <summary>All questions, in their order.</summary>
    [JsonIgnore]
    public IEnumerable<SurveyQuestion> All => Sections?.SelectMany(one => one.Questions!).Select(one => one!) ?? Questions!;

    /// <summary>Reads what is stored.</summary>
    /// <exception cref="JsonException">It is damaged, or its version is unknown.</exception>
    public static SurveyContent Read(string text)
    {
        var content = JsonSerializer.Deserialize(text, SurveyJson.Wire.SurveyContent);
        return content is { Version: Newest } ? content : throw new JsonException("A survey has an unknown version.");
    }

    /// <summary>Reads a body, and gives an id to what has none; what is wrong is recorded in the body.</summary>
    public static SurveyContent Read(ProlificBody body)
    {
        var sections = body.Items("sections", SurveyJson.Wire.SurveySectionArray);
        var questions = body.Items("questions", SurveyJson.Wire.SurveyQuestionArray);
        if (sections is { Length: > 0 } == questions is { Length: > 0 })
        {
            body.Wrong("sections", "Give either sections or questions.");
            return new() { Questions = [] };
        }
        // The documented example gives a section, its question and its answer the same id: ids differ within their kind.
        HashSet<(string Kind, Guid Id)> ids = [];
        var content = sections is { Length: > 0 }
            ? new SurveyContent { Sections = [.. sections.Select(SectionOf)] }
            : new SurveyContent { Questions = [.. questions!.Select(QuestionOf)] };
        var all = content.All.ToList();
        if (sections?.Length > MaxSections || all.Count > MaxQuestions)
            body.Wrong("sections", $"A survey has at most {MaxSections} sections and {MaxQuestions} questions.");
        return content;

        SurveySection SectionOf(SurveySection? one)
        {
            if (one?.Questions is not { Count: > 0 }) Wrong("sections", "Each section has a title and questions.");
            return new(Own("section", one?.Id), Text("sections", one?.Title), [.. (one?.Questions ?? []).Select(QuestionOf)]);
        }

        SurveyQuestion QuestionOf(SurveyQuestion? one)
        {
            if (one?.Type is not ("single" or "multiple")) Wrong("questions", "The type of each question is single or multiple.");
            if (one?.Answers is not { Count: > 0 and <= MaxAnswers }) Wrong("questions",
                $"Each question has 1 to {MaxAnswers} answers.");
            return new(
                Own("question", one?.Id), Text("questions", one?.Title), one?.Type,
                [.. (one?.Answers ?? []).Select(answer => new SurveyAnswer(Own("answer", answer?.Id), Text("questions",
                    answer?.Value)))]);
        }

        Guid Own(string kind, Guid? given)
        {
            var id = given ?? Guid.NewGuid();
            if (!ids.Add((kind, id))) Wrong("sections", $"Two {kind}s have the id {id}.");
            return id;
        }

        string Text(string field, string? text)
        {
            if (string.IsNullOrWhiteSpace(text) || text.Length > MaxText) Wrong(field,
                $"Each text has 1 to {MaxText} characters.");
            return text ?? "";
        }

        void Wrong(string field, string why) => body.Wrong(field, why);
    }

    /// <summary>The text to store.</summary>
    public string ToText() => JsonSerializer.Serialize(this, SurveyJson.Wire.SurveyContent);
}
