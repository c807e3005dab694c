using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>What a submission answered to one instruction about one datapoint (Prolific API docs, Task Builder).</summary>
internal sealed record BatchResponseDetail
{
    private const int Schema = 1;

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("batch_id")]
    public required string Batch { get; init; }

    [JsonPropertyName("participant_id")]
    public required string Participant { get; init; }

    [JsonPropertyName("submission_id")]
    public required string Submission { get; init; }

    /// <summary>The same for all answers that came together.</summary>
    [JsonPropertyName("correlation_id")]
    public required string Correlation { get; init; }

    [JsonPropertyName("response")]
    public required TaskAnswer Response { get; init; }

    [JsonPropertyName("task_id")]
    public required string Task { get; init; }

    /// <summary>The values of the datapoint that participants do not see.</summary>
    [JsonPropertyName("metadata")]
    public required IReadOnlyDictionary<string, string> Metadata { get; init; }

    [JsonPropertyName("schema_version")]
    public int SchemaVersion => Schema;

    /// <summary>Maps an answer. Its id follows from the submission, the task and the instruction.</summary>
    public static BatchResponseDetail Of(BatchResponse task, TaskAnswer answer, IReadOnlyDictionary<string, string> metadata)
    {
        var response = task.Response;
        var what = $"the answer of {response.Submission} to {answer.Instruction} of task {BatchForm.NameOf(task.Number)}";
        return new()
        {
            Id = Uuid.Of(ObjectId.OfText(response.Submission.Book, what)),
            CreatedAt = Timestamp.Of(response.CreatedAt)!,
            Batch = Uuid.Of(response.Collection),
            Participant = $"{response.Participant}",
            Submission = $"{response.Submission}",
            Correlation = Uuid.Of(response.Submission),
            Response = answer,
            Task = TaskIds.TaskOf(response.Collection, task.Number),
            Metadata = metadata,
        };
    }
}
