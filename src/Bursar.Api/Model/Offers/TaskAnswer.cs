using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>What participants are to do in a study.</summary>
/// <param name="Api">The API that it was made through: <c>mturk</c> or <c>prolific</c>.</param>
/// <param name="Kind">
/// <c>form</c> (a QuestionForm), <c>page</c> (an HTMLQuestion), <c>frame</c> (an ExternalQuestion), <c>link</c> (a Prolific
/// study) or <c>none</c>.
/// </param>
/// <param name="Fields">The questions of a form; empty for others.</param>
/// <param name="Html">The page that the requester wrote; null for others.</param>
/// <param name="CompletionCodes">The codes that participants can end the work with, in their order.</param>
/// <param name="EstimateSeconds">How long the work takes, as the payer says; null if the payer says nothing.</param>
/// <param name="TimeLimitSeconds">The time from taking a place to submitting the work.</param>
public sealed record TaskAnswer(
    [property: JsonPropertyName("api")] string Api,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("fields")] IReadOnlyList<TaskField> Fields,
    [property: JsonPropertyName("html")] string? Html,
    [property: JsonPropertyName("completion_codes")] IReadOnlyList<TaskCode> CompletionCodes,
    [property: JsonPropertyName("estimate_seconds")] long? EstimateSeconds,
    [property: JsonPropertyName("time_limit_seconds")] long TimeLimitSeconds)
{
    /// <summary>Maps what a study shows.</summary>
    internal static TaskAnswer Of(Study study, StudyTask task) => new(
        OfferAnswer.NameOf(study.Origin),
        task.Content switch
        {
            TaskContent.Form => "form",
            TaskContent.Page => "page",
            TaskContent.Frame => "frame",
            TaskContent.Link => "link",
            _ => "none",
        },
        task.Content is TaskContent.Form form ? [.. form.Parts.OfType<FormQuestion>().Select(TaskField.Of)] : [],
        (task.Content as TaskContent.Page)?.Html,
        [
            .. study.CompletionCodes.Entries.Where(code => !code.ByPayer)
                .Select(code => new TaskCode(code.Code, SnakeCase.Of(code.Action))),
        ],
        task.Estimate is { } estimate ? (long)estimate.TotalSeconds : null,
        (long)study.TimeLimit.TotalSeconds);
}

/// <summary>A code with which the work ends.</summary>
/// <param name="Code">The code.</param>
/// <param name="Action">What happens then: <c>review</c>, <c>approve</c>, <c>screen_out</c>, <c>request_return</c>.</param>
public sealed record TaskCode(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("action")] string Action);
