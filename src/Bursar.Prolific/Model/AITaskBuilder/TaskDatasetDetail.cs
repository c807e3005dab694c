using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A dataset (Prolific API docs, Task Builder).</summary>
internal sealed record TaskDatasetDetail
{
    private const int OfFile = 3;
    private const int Structured = 4;

    /// <summary>The maximum number of imports that a dataset shows.</summary>
    private const int MaxImports = 100;

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("created_by")]
    public required string CreatedBy { get; init; }

    [JsonPropertyName("workspace_id")]
    public required string Workspace { get; init; }

    [JsonPropertyName("total_datapoint_count")]
    public required int Datapoints { get; init; }

    /// <summary>3 for a dataset with one file, 4 for one with a schema.</summary>
    [JsonPropertyName("schema_version")]
    public required int SchemaVersion { get; init; }

    [JsonPropertyName("status"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; init; }

    [JsonPropertyName("filename"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? FileName { get; init; }

    [JsonPropertyName("has_predetermined_grouping_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool? IsGrouped { get; init; }

    [JsonPropertyName("schema"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DatasetSchema? Schema { get; init; }

    /// <summary>The imports, newest first.</summary>
    [JsonPropertyName("imports"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<TaskImportDetail>? Imports { get; init; }

    [JsonPropertyName("migration_job_id"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Migration { get; init; }

    /// <summary>The status of a dataset. One that takes several files is ready once it has a datapoint.</summary>
    public static string StatusOf(TaskDataset dataset) => dataset switch
    {
        { State: TaskJobState.Failed } => "ERROR",
        { State: TaskJobState.Complete } or { IsStructured: true, Datapoints: > 0 } => "READY",
        _ => "UNINITIALISED",
    };

    /// <summary>Answers a dataset in its present form.</summary>
    /// <param name="call">The request.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="book">The workspace's book.</param>
    /// <param name="id">The dataset's id.</param>
    /// <param name="migration">The migration that the request started; empty for none.</param>
    public static async ValueTask<ProlificError?> WriteAsync(
        ProlificCall call, int status, Book book, ObjectId id, ObjectId migration = default)
    {
        var row = (await call.Ledger.FindAsync<TaskDataset>(RowKey.OfTaskDataset(id), call.Cancellation))!;
        var schema = await DatasetSchema.FindAsync(call.Ledger, row, call.Cancellation);
        var imports = row.IsStructured
            ? await call.Ledger.ListAsync(new TaskJobsOf(id, TaskJobKind.Import, MaxImports), call.Cancellation)
            : null;
        var detail = new TaskDatasetDetail
        {
            Id = Uuid.Of(row.Id),
            Name = row.Name,
            CreatedAt = Timestamp.Of(row.CreatedAt)!,
            CreatedBy = $"{row.CreatedBy}",
            Workspace = $"{book.Id}",
            Datapoints = row.Datapoints,
            SchemaVersion = row.IsStructured ? Structured : OfFile,
            Status = row.IsStructured ? null : StatusOf(row),
            FileName = row.IsStructured || row.FileName.Length == 0 ? null : row.FileName,
            IsGrouped = row.IsStructured || schema is null ? null : schema.GroupKey is not null,
            Schema = row.IsStructured ? schema?.ToWire() : null,
            Imports = imports is null ? null : [.. imports.Select(TaskImportDetail.Of)],
            Migration = migration.IsEmpty ? null : Uuid.Of(migration),
        };
        await JsonAnswer.WriteAsync(call.Http.Response, status, detail, TaskBuilderJson.Wire.TaskDatasetDetail);
        return null;
    }
}
