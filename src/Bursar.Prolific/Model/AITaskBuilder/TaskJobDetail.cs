using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>What is said of a job beside its numbers, as it is stored.</summary>
internal sealed record TaskJobDetail
{
    /// <summary>
    /// The maximum number of faults that are kept of a job. More are counted, not listed.
    /// </summary>
    public const int MaxErrors = 100;

    /// <summary>Why nothing was done.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }

    /// <summary>The version of the schema that a migration reads by.</summary>
    [JsonPropertyName("schema_version")]
    public int? SchemaVersion { get; init; }

    /// <summary>What was refused.</summary>
    [JsonPropertyName("errors")]
    public IReadOnlyList<TaskJobError>? Errors { get; init; }

    /// <summary>Reads what is stored; empty for a job of which nothing is said.</summary>
    public static TaskJobDetail Read(string text)
        => text.Length == 0 ? new() : JsonSerializer.Deserialize(text, TaskBuilderJson.Wire.TaskJobDetail)!;

    /// <summary>The text to store.</summary>
    public string ToText() => JsonSerializer.Serialize(this, TaskBuilderJson.Wire.TaskJobDetail);
}

/// <summary>Something that a job refused (Prolific API docs, Task Builder).</summary>
/// <param name="Field">The key of the field; <see cref="DatasetRecord.Whole"/> for a whole record.</param>
/// <param name="Reason">Why.</param>
internal sealed record TaskJobError(
    [property: JsonPropertyName("field"), JsonPropertyOrder(1)] string Field,
    [property: JsonPropertyName("reason"), JsonPropertyOrder(2)] string Reason)
{
    /// <summary>The record: from 0 in a file, from 1 in a request.</summary>
    [JsonPropertyName("record_index")]
    public int? Index { get; init; }

    /// <summary>The datapoint.</summary>
    [JsonPropertyName("datapoint_id")]
    public string? Datapoint { get; init; }
}
