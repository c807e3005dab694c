using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>What participants read before a task (Prolific API docs, AI Task Builder). It is stored in this form, too.</summary>
/// <param name="Name">Its title.</param>
/// <param name="Introduction">What it is about, as HTML.</param>
/// <param name="Steps">What is to be done, as HTML.</param>
internal sealed record TaskDetails(
    [property: JsonPropertyName("task_name")] string Name,
    [property: JsonPropertyName("task_introduction")] string Introduction,
    [property: JsonPropertyName("task_steps")] string Steps)
{
    /// <summary>The maximum length of each part, in characters.</summary>
    private const int MaxText = 10_000;

    /// <summary>As the beginning of a form.</summary>
    public static FormOverview Shown(TaskDetails details) => new(
    [
        new FormContent.Title(details.Name),
        new FormContent.Markup(details.Introduction),
        new FormContent.Markup(details.Steps),
    ]);

    /// <summary>Reads a body; what is wrong is recorded there.</summary>
    public static TaskDetails Read(ProlificBody body)
    {
        const string Field = "task_details";
        if (body.Part(Field) is { } part)
            return new(
                part.RequiredText("task_name", MaxText),
                part.RequiredText("task_introduction", MaxText),
                part.RequiredText("task_steps", MaxText));
        body.Wrong(Field, "This field is required.");
        return new("", "", "");
    }
}
