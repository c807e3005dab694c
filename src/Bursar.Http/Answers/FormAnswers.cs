using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>
/// Answers to a form that were not entered in the form of the site for participants. They are held to the same rules, because
/// MTurk took answers to a QuestionForm from its own form only (MTurk API Reference, QuestionForm).
/// </summary>
public static class FormAnswers
{
    /// <summary>What is between the values of fields with the same name.</summary>
    public const char Between = '|';

    private static readonly Field Nothing = new("", "");

    /// <summary>
    /// The answers as the site writes them: one for each question, in the order of the form. A text that names an option, or
    /// several with <see cref="Between"/> between them, selects it.
    /// </summary>
    /// <returns>The answers; or why they are not accepted, as a sentence that names the question.</returns>
    public static (IReadOnlyList<Field>? Fields, string? Why) Of(TaskContent.Form form, IReadOnlyList<Field> given)
    {
        var questions = form.Parts.OfType<FormQuestion>().ToList();
        var known = questions.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, Field> byName = new(StringComparer.Ordinal);
        foreach (var field in given)
        {
            if (!known.Contains(field.Name)) return Refused(field.Name, Texts.Say("Form.NoQuestion"));
            if (!byName.TryAdd(field.Name, field)) return Refused(field.Name, Texts.Say("Form.Twice"));
        }
        var rules = new FormRules();
        List<Field> all = [];
        foreach (var question in questions)
        {
            var (answer, why) = Of(question, byName.GetValueOrDefault(question.Id, Nothing) with { Name = question.Id });
            why ??= rules.Why(question, ReplyOf(answer));
            if (why is not null) return Refused(question.Id, why);
            all.Add(answer);
        }
        return (all, null);
    }

    private static (IReadOnlyList<Field>?, string) Refused(string question, string why) => (null, $"{question}: {why}");

    private static (Field Answer, string? Why) Of(FormQuestion question, Field field) => question.Answer switch
    {
        ChoiceAnswer choice => Of(choice, field),
        FileAnswer => (field with { Value = "", Selected = [] }, WhyNoFile(question, field)),
        _ => (field with { Selected = null }, IsText(field) ? null : Texts.Say("Form.ByText")),
    };

    /// <summary>Nothing selected is an empty text, too.</summary>
    private static bool IsText(Field field) => field is { Selected: null or { Count: 0 }, Other: null, File: null };

    private static string? WhyNoFile(FormQuestion question, Field field)
        => question.IsRequired || field.File is not null || field.Value.Length > 0 || field.Selected is { Count: > 0 }
            ? Texts.Say("Form.ByFile")
            : null;

    private static (Field Answer, string? Why) Of(ChoiceAnswer choice, Field field)
    {
        if (field.File is not null) return (field, Texts.Say("Form.BySelecting"));
        if (field.Selected is null) field = Selecting(choice, field);
        if (field.Other is not null && choice.Other is null) return (field, Texts.Say("Form.NoOption", field.Other));
        var strange = field.Selected!.FirstOrDefault(one => choice.Options.All(option => option.Id != one));
        return (field, strange is null ? null : Texts.Say("Form.NoOption", strange));
    }

    private static Field Selecting(ChoiceAnswer choice, Field field)
    {
        var text = field.Value;
        field = field with { Value = "", Selected = [] };
        if (string.IsNullOrWhiteSpace(text)) return field;
        if (IsOption(text)) return field with { Selected = [text] };
        var parts = text.Split(Between);
        return Array.TrueForAll(parts, IsOption) ? field with { Selected = parts } : field with { Other = text };

        bool IsOption(string one) => choice.Options.Any(option => option.Id == one);
    }

    /// <summary>An option that is selected twice counts once.</summary>
    private static FormReply ReplyOf(Field answer) => new()
    {
        Text = answer.Selected is null ? answer.Value : answer.Other ?? "",
        Selected = answer.Selected?.ToHashSet(StringComparer.Ordinal) ?? [],
    };
}
