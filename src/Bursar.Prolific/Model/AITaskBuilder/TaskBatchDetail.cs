using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A batch (Prolific API docs, Task Builder).</summary>
internal sealed record TaskBatchDetail
{
    private const int Schema = 1;

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("created_by")]
    public required string CreatedBy { get; init; }

    [JsonPropertyName("datasets")]
    public required IReadOnlyList<BatchDataset> Datasets { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("total_task_count")]
    public required int Tasks { get; init; }

    [JsonPropertyName("total_instruction_count")]
    public required int Instructions { get; init; }

    [JsonPropertyName("total_task_groups")]
    public required int Groups { get; init; }

    /// <summary>Which Prolific's command line shows.</summary>
    [JsonPropertyName("tasks_per_group")]
    public required int TasksPerGroup { get; init; }

    [JsonPropertyName("workspace_id")]
    public required string Workspace { get; init; }

    [JsonPropertyName("schema_version")]
    public int SchemaVersion => Schema;

    [JsonPropertyName("task_details")]
    public required TaskDetails Details { get; init; }

    [JsonPropertyName("batch_items"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IReadOnlyList<LayoutPage>? Pages { get; init; }

    [JsonPropertyName("auto_sync_enabled")]
    public required bool AutoSync { get; init; }

    /// <summary>Answers a batch in its present form.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, int status, Book book, ObjectId id)
    {
        var row = await call.Ledger.FindAsync<TaskBatch>(RowKey.OfTaskBatch(id), call.Cancellation);
        await JsonAnswer.WriteAsync(
            call.Http.Response, status, await ReadAsync(call, book, row!), TaskBuilderJson.Wire.TaskBatchDetail);
        return null;
    }

    /// <summary>Maps a batch, whose content and dataset are read.</summary>
    public static async ValueTask<TaskBatchDetail> ReadAsync(ProlificCall call, Book book, TaskBatch batch)
    {
        var content = await BatchContent.FindAsync(call.Ledger, batch.Content, call.Cancellation);
        var dataset = await TaskBatchAccess.DatasetOfAsync(call, batch);
        return new()
        {
            Id = Uuid.Of(batch.Id),
            CreatedAt = Timestamp.Of(batch.CreatedAt)!,
            CreatedBy = $"{batch.CreatedBy}",
            Datasets = dataset is null ? [] : [new(Uuid.Of(dataset.Id), dataset.Datapoints, dataset.FileName)],
            Name = batch.Name,
            Status = content.Status,
            Tasks = content.Groups?.Sum(group => group.Tasks.Count) ?? 0,
            Instructions = content.Instructions.Count(),
            Groups = content.Groups?.Count ?? 0,
            TasksPerGroup = content.TasksPerGroup,
            Workspace = $"{book.Id}",
            Details = content.Details,
            Pages = content.Pages,
            AutoSync = batch.AutoSync,
        };
    }
}

/// <summary>The dataset of a batch.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Datapoints">The number of its datapoints.</param>
/// <param name="FileName">The name of the file that was read last; may be empty.</param>
internal sealed record BatchDataset(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("total_datapoint_count")] int Datapoints,
    [property: JsonPropertyName("filename")] string FileName);
