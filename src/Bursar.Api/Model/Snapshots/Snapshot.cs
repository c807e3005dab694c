using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>A saved state of a sandbox.</summary>
/// <param name="Name">Its name.</param>
/// <param name="SavedAt">When it was saved, by the machine's clock.</param>
/// <param name="Bytes">Its size.</param>
public sealed record Snapshot(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("saved_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset SavedAt,
    [property: JsonPropertyName("bytes")] long Bytes)
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxName = 64;

    /// <summary>Whether a text can be the name of one: 1 to 64 lower-case letters, digits, hyphens and underscores.</summary>
    internal static bool IsName(string? text)
        => text is { Length: > 0 and <= MaxName }
            && text.All(one => char.IsAsciiLetterLower(one) || char.IsAsciiDigit(one) || one is '-' or '_');
}

/// <summary>All snapshots of a sandbox.</summary>
/// <param name="Snapshots">The snapshots, by name.</param>
public sealed record SnapshotList([property: JsonPropertyName("snapshots")] IReadOnlyList<Snapshot> Snapshots);

/// <summary>The body of <c>POST /bursar/v1/snapshots</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SnapshotRequest
{
    /// <summary>The name; required.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}
