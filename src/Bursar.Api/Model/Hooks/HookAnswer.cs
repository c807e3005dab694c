using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A hook on the wire.</summary>
internal sealed record HookAnswer
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The API that it was made through: <c>prolific</c>.</summary>
    [JsonPropertyName("origin")]
    public required string Origin { get; init; }

    [JsonPropertyName("event_type")]
    public required string EventType { get; init; }

    [JsonPropertyName("target")]
    public required string Target { get; init; }

    [JsonPropertyName("confirmed")]
    public required bool IsConfirmed { get; init; }

    [JsonPropertyName("enabled")]
    public required bool IsEnabled { get; init; }

    [JsonPropertyName("failing_since"), JsonConverter(typeof(TimestampConverter))]
    public required DateTimeOffset? FailingSince { get; init; }

    /// <summary>Maps a hook.</summary>
    public static HookAnswer Of(Hook hook) => new()
    {
        Id = hook.Id.ToString(),
        Origin = hook.Origin.ToString().ToLowerInvariant(),
        EventType = hook.EventType,
        Target = hook.Target,
        IsConfirmed = hook.IsConfirmed,
        IsEnabled = hook.IsEnabled,
        FailingSince = hook.FailingSince,
    };
}

/// <summary>A book's hooks.</summary>
/// <param name="Hooks">The hooks, the oldest first.</param>
internal sealed record HookList([property: JsonPropertyName("hooks")] IReadOnlyList<HookAnswer> Hooks);
