using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The form that a study's participants fill in, on the wire.</summary>
/// <param name="Parts">The questions, and what is said between them, in their order.</param>
public sealed record TaskFormAnswer([property: JsonPropertyName("parts")] IReadOnlyList<TaskPartAnswer> Parts)
{
    /// <summary>Maps a form.</summary>
    internal static TaskFormAnswer Of(TaskContent.Form form) => new([.. form.Parts.Select(TaskPartAnswer.Of)]);
}

/// <summary>A part of a form on the wire: a question, or what is said before, between or after the questions.</summary>
/// <param name="Content">What it shows.</param>
public sealed record TaskPartAnswer([property: JsonPropertyName("content")] IReadOnlyList<TaskContentAnswer> Content)
{
    /// <summary>The name of the field that answers the question; left out of what is no question.</summary>
    [JsonPropertyName("question"), JsonPropertyOrder(-1)]
    public string? Question { get; init; }

    /// <summary>
    /// Whether the site for participants begins another page with it; left out otherwise. What comes before the first such part
    /// is said on every page.
    /// </summary>
    [JsonPropertyName("begins_page")]
    public bool? BeginsPage { get; init; }

    /// <summary>A short name for people; left out if it has none.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Whether the question must be answered; left out of what is no question.</summary>
    [JsonPropertyName("required")]
    public bool? Required { get; init; }

    /// <summary>How the question is answered; left out of what is no question.</summary>
    [JsonPropertyName("answer")]
    public TaskAnswerRule? Answer { get; init; }

    /// <summary>Maps a part.</summary>
    internal static TaskPartAnswer Of(FormPart part)
    {
        var shown = new TaskPartAnswer([.. part.Content.Select(TaskContentAnswer.Of)])
        {
            BeginsPage = part.BeginsPage ? true : null,
        };
        return part is not FormQuestion question
            ? shown
            : shown with
            {
                Question = question.Id,
                Name = question.Name.Length == 0 ? null : question.Name,
                Required = question.IsRequired,
                Answer = TaskAnswerRule.Of(question.Answer),
            };
    }
}
