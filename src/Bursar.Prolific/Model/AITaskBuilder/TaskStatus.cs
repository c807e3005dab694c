using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How far a dataset or batch has come.</summary>
/// <param name="Status"><c>UNINITIALISED</c>, <c>READY</c> or <c>ERROR</c>: nothing here is ever <c>PROCESSING</c>.</param>
internal sealed record TaskStatus([property: JsonPropertyName("status")] string Status);
