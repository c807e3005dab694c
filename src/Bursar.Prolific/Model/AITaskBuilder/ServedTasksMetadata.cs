using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How a study shares out a batch (Prolific API docs, Studies, <c>data_collection_metadata</c>).</summary>
/// <param name="Annotators">How many participants answer each group of tasks.</param>
internal sealed record ServedTasksMetadata([property: JsonPropertyName("annotators_per_task")] int Annotators);
