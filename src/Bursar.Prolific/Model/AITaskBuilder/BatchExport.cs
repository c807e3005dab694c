using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// An export of a batch (Prolific API docs, Request a Batch Export). It is made while it is fetched, so it is always complete,
/// with the responses that there are then.
/// </summary>
/// <param name="Id">Its id.</param>
internal sealed record BatchExport([property: JsonPropertyName("export_id")] string Id)
{
    /// <summary>The maximum number of exports of a batch, without those that were deleted (Prolific API docs).</summary>
    public const int Max = 10;

    [JsonPropertyName("status"), JsonPropertyOrder(-1)]
    public string Status => "complete";

    /// <summary>Where it is fetched; only of a single one.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>When that address ends.</summary>
    [JsonPropertyName("expires_at")]
    public string? ExpiresAt { get; init; }

    /// <summary>Which responses it has; only in lists.</summary>
    [JsonPropertyName("filter")]
    public BatchExportFilter? Filter { get; init; }

    /// <summary>When it was asked for; only in lists.</summary>
    [JsonPropertyName("created_at")]
    public string? CreatedAt { get; init; }

    /// <summary>An export with a new address.</summary>
    public static BatchExport Of(ProlificCall call, ObjectId job)
    {
        var (address, ends) = call.Exports.AddressOf(ExportKind.Batch, job);
        return new(Uuid.Of(job)) { Url = address, ExpiresAt = Timestamp.Of(ends) };
    }

    /// <summary>An export in a list.</summary>
    public static BatchExport Listed(TaskJob job) => new(Uuid.Of(job.Id))
    {
        Filter = job.Detail.Length == 0 ? null : BatchExportFilter.Parse(job.Detail),
        CreatedAt = Timestamp.Of(job.CreatedAt),
    };
}
