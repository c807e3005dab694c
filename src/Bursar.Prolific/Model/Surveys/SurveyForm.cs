using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// A survey as the form that participants fill in, section by section, and their answers as a response to it. A study shows one
/// by its <c>external_study_url</c>, <c>https://prolific.com/surveys/{id}</c> (Prolific API docs, Surveys).
/// </summary>
internal static class SurveyForm
{
    /// <summary>From this number of answers on, those to a single choice are a list that unfolds.</summary>
    private const int Dropdown = 10;

    private static readonly string[] Hosts = ["prolific.com", "www.prolific.com", "app.prolific.com"];

    /// <summary>The id of the survey that a study shows; empty for none.</summary>
    public static ObjectId IdIn(StudyFields study)
        => study.AccessDetails is { Count: > 0 } ? default : IdIn(study.ExternalStudyUrl);

    /// <summary>The id of the survey that a stored study shows; empty for none.</summary>
    public static ObjectId IdIn(StudyDocument study)
        => study.AccessDetails is { Count: > 0 } ? default : IdIn(study.ExternalStudyUrl);

    private static ObjectId IdIn(string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http"
            && Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase)
            && address.AbsolutePath.Trim('/').Split('/') is ["surveys", var named]
            && ObjectId.TryParse(named, out var id)
                ? id
                : default;

    /// <summary>The form of a survey.</summary>
    /// <param name="id">The survey's id.</param>
    /// <param name="pages">Its title and its questions, as they are stored.</param>
    public static TaskContent.Form Of(ObjectId id, TaskPages pages)
    {
        var survey = SurveyContent.Read(pages.Text);
        var title = new FormContent.Title(pages.Title);
        IEnumerable<FormPart> parts = survey.Sections?.SelectMany((one, at) => PartsOf(one, at == 0 ? [title] : []))
            ?? survey.Questions!.Select(QuestionOf).Prepend(new FormOverview([title]));
        return new([.. parts])
        {
            Survey = new(id, document => ResponseOf(survey, document)),
        };
    }

    /// <summary>The response to store.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="document">The answers, as the form gives them.</param>
    private static string ResponseOf(SurveyContent survey, string document)
    {
        var chosen = QuestionFormAnswers.Fields(document).ToDictionary(
            field => field.Name, field => field.Selected ?? [], StringComparer.Ordinal);
        var text = Response(isWhole: true).ToText();
        // Ids alone are always shorter than the survey.
        return text.Length <= Survey.MaxContent ? text : Response(isWhole: false).ToText();

        ResponseContent Response(bool isWhole) => new()
        {
            Sections = survey.Sections?.Select(
                one => new AnsweredSection(one.Id!.Value, [.. Answered(one.Questions!, isWhole)])).ToList(),
            Questions = survey.Questions is { } questions ? [.. Answered(questions, isWhole)] : null,
        };

        IEnumerable<AnsweredQuestion> Answered(IEnumerable<SurveyQuestion?> questions, bool isWhole)
            => from question in questions
               let answers = question.Answers!.Where(
                   one => chosen.GetValueOrDefault($"{question.Id}", []).Contains($"{one!.Id}", StringComparer.Ordinal)).ToList()
               where answers.Count > 0
               select new AnsweredQuestion(
                   question.Id!.Value,
                   isWhole ? question.Title : null,
                   [.. answers.Select(one => new ChosenAnswer(one!.Id!.Value, isWhole ? one.Value : null))]);
    }

    /// <summary>A section is a page.</summary>
    private static IEnumerable<FormPart> PartsOf(SurveySection section, IEnumerable<FormContent> before)
        =>
        [
            new FormOverview([.. before, new FormContent.Title(section.Title!)]) { BeginsPage = true },
            .. section.Questions!.Select(one => QuestionOf(one!)),
        ];

    private static FormPart QuestionOf(SurveyQuestion question)
    {
        var options = question.Answers!.Select(
            one => new ChoiceOption($"{one!.Id}", new FormContent.Paragraph(one.Value!))).ToList();
        var isSingle = question.Type == "single";
        var style = isSingle && options.Count >= Dropdown ? ChoiceStyle.Menu : ChoiceStyle.Buttons;
        return new FormQuestion(
            $"{question.Id}",
            [new FormContent.Paragraph(question.Title!)],
            new ChoiceAnswer(options, style) { Max = isSingle ? 1 : options.Count })
        {
            IsRequired = isSingle,
        };
    }
}
