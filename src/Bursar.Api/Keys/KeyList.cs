using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>A book's access keys, oldest first.</summary>
/// <param name="Keys">The keys.</param>
public sealed record KeyList([property: JsonPropertyName("keys")] IReadOnlyList<KeyAnswer> Keys);
