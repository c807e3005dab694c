using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>How the datapoints of a dataset were read by a new schema (Prolific API docs, Task Builder).</summary>
internal sealed record TaskMigrationDetail
{
    [JsonPropertyName("dataset_id")]
    public required string Dataset { get; init; }

    [JsonPropertyName("job_id")]
    public required string Id { get; init; }

    /// <summary>The version that the datapoints are read by.</summary>
    [JsonPropertyName("schema_version")]
    public required int SchemaVersion { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("updated_at")]
    public required string UpdatedAt { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("reprocessed_count")]
    public required int Reprocessed { get; init; }

    [JsonPropertyName("failed_count")]
    public int? Failed { get; init; }

    [JsonPropertyName("errors")]
    public IReadOnlyList<TaskJobError>? Errors { get; init; }

    /// <summary>Maps a migration.</summary>
    public static TaskMigrationDetail Of(TaskJob job)
    {
        var detail = TaskJobDetail.Read(job.Detail);
        return new()
        {
            Dataset = Uuid.Of(job.Owner),
            Id = Uuid.Of(job.Id),
            SchemaVersion = detail.SchemaVersion ?? 0,
            CreatedAt = Timestamp.Of(job.CreatedAt)!,
            UpdatedAt = Timestamp.Of(job.UpdatedAt)!,
            Status = job.State == TaskJobState.Partial ? "partial" : "complete",
            Reprocessed = job.Accepted,
            Failed = job.State == TaskJobState.Partial ? job.Rejected : null,
            Errors = job.State == TaskJobState.Partial ? detail.Errors : null,
        };
    }
}
