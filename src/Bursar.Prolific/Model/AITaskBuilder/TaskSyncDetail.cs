using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A sync of a batch (Prolific API docs, Task Builder).</summary>
internal sealed record TaskSyncDetail
{
    [JsonPropertyName("batch_id")]
    public required string Batch { get; init; }

    [JsonPropertyName("dataset_id")]
    public required string Dataset { get; init; }

    [JsonPropertyName("sync_id")]
    public required string Id { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("updated_at")]
    public required string UpdatedAt { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("tasks_created")]
    public int? Tasks { get; init; }

    [JsonPropertyName("datapoints_processed")]
    public int? Datapoints { get; init; }

    [JsonPropertyName("groups_created")]
    public int? GroupsMade { get; init; }

    [JsonPropertyName("groups_expanded")]
    public int? GroupsGrown { get; init; }

    [JsonPropertyName("reason")]
    public string? Reason { get; init; }

    /// <summary>Maps a sync. Its numbers are there once it is complete.</summary>
    public static TaskSyncDetail Of(TaskJob job, ObjectId dataset)
    {
        var isDone = job.State == TaskJobState.Complete;
        return new()
        {
            Batch = Uuid.Of(job.Owner),
            Dataset = Uuid.Of(dataset),
            Id = Uuid.Of(job.Id),
            CreatedAt = Timestamp.Of(job.CreatedAt)!,
            UpdatedAt = Timestamp.Of(job.UpdatedAt)!,
            Status = isDone ? "complete" : job.State == TaskJobState.Failed ? "failed" : "queued",
            Tasks = isDone ? job.Accepted : null,
            Datapoints = isDone ? job.Accepted : null,
            GroupsMade = isDone ? job.GroupsMade : null,
            GroupsGrown = isDone ? job.GroupsGrown : null,
            Reason = job.State == TaskJobState.Failed ? TaskJobDetail.Read(job.Detail).Reason : null,
        };
    }
}
