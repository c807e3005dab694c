using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>An import of a file into a dataset (Prolific API docs, Task Builder).</summary>
internal sealed record TaskImportDetail
{
    [JsonPropertyName("dataset_id")]
    public required string Dataset { get; init; }

    [JsonPropertyName("import_id")]
    public required string Id { get; init; }

    [JsonPropertyName("type")]
    public string Type => "file_upload";

    [JsonPropertyName("filename")]
    public required string FileName { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("updated_at")]
    public required string UpdatedAt { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("accepted_count")]
    public int? Accepted { get; init; }

    [JsonPropertyName("rejected_count")]
    public int? Rejected { get; init; }

    [JsonPropertyName("errors")]
    public IReadOnlyList<TaskJobError>? Errors { get; init; }

    [JsonPropertyName("reason")]
    public string? Reason { get; init; }

    /// <summary>Maps an import. A number is there only where its status has it.</summary>
    public static TaskImportDetail Of(TaskJob job)
    {
        var detail = TaskJobDetail.Read(job.Detail);
        return new()
        {
            Dataset = Uuid.Of(job.Owner),
            Id = Uuid.Of(job.Id),
            FileName = job.Name,
            CreatedAt = Timestamp.Of(job.CreatedAt)!,
            UpdatedAt = Timestamp.Of(job.UpdatedAt)!,
            Status = job.State switch
            {
                TaskJobState.Complete => "complete",
                TaskJobState.Partial => "partial",
                TaskJobState.Failed => "failed",
                _ => "uninitialised",
            },
            Accepted = job.State is TaskJobState.Complete or TaskJobState.Partial ? job.Accepted : null,
            Rejected = job.State == TaskJobState.Partial ? job.Rejected : null,
            Errors = job.State == TaskJobState.Partial ? detail.Errors : null,
            Reason = job.State == TaskJobState.Failed ? detail.Reason : null,
        };
    }
}
