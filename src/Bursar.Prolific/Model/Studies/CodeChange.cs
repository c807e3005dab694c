using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A completion code in a change of a published study: whatever is left out stays as it is.</summary>
internal sealed record CodeChange(
    [property: JsonPropertyName("code")] string? Code,
    [property: JsonPropertyName("code_type")] string? CodeType,
    [property: JsonPropertyName("actions")] IReadOnlyList<CompletionActionFields?>? Actions,
    [property: JsonPropertyName("actor")] string? Actor);
