using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A submission in an export of a batch.</summary>
internal sealed record SubmissionLine(
    [property: JsonPropertyName("submission_id")] string Submission,
    [property: JsonPropertyName("participant_id")] string Participant,
    [property: JsonPropertyName("study_id")] string Study,
    [property: JsonPropertyName("created_at")] string CreatedAt,
    [property: JsonPropertyName("tasks")] IReadOnlyList<SubmissionLineTask> Tasks)
{
    /// <summary>Maps what a submission answered.</summary>
    public static SubmissionLine Of(TaskResponse response, IReadOnlyList<BatchResponse> tasks) => new(
        $"{response.Submission}",
        $"{response.Participant}",
        $"{response.Study}",
        Timestamp.Of(response.CreatedAt)!,
        [.. tasks.Select(task => new SubmissionLineTask(TaskIds.TaskOf(response.Collection, task.Number), task.Answers))]);
}

/// <summary>What a submission answered to a task.</summary>
internal sealed record SubmissionLineTask(
    [property: JsonPropertyName("task_id")] string Task,
    [property: JsonPropertyName("responses")] IReadOnlyList<TaskAnswer> Responses);

/// <summary>A task in an export of a batch.</summary>
internal sealed record TaskLine(
    [property: JsonPropertyName("task_id")] string Task,
    [property: JsonPropertyName("data")] IReadOnlyDictionary<string, string> Data,
    [property: JsonPropertyName("submissions")] IReadOnlyList<TaskLineAnswer> Submissions);

/// <summary>What one submission answered to it.</summary>
internal sealed record TaskLineAnswer(
    [property: JsonPropertyName("submission_id")] string Submission,
    [property: JsonPropertyName("participant_id")] string Participant,
    [property: JsonPropertyName("created_at")] string CreatedAt,
    [property: JsonPropertyName("responses")] IReadOnlyList<TaskAnswer> Responses);

/// <summary>A batch in its export.</summary>
internal sealed record ArchivedBatch(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("task_details")] TaskDetails Details)
{
    [JsonPropertyName("batch_items")]
    public IReadOnlyList<LayoutPage>? Pages { get; init; }

    [JsonPropertyName("instructions")]
    public IReadOnlyList<PageItem>? Instructions { get; init; }
}
