using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A hook on the wire.</summary>
public sealed record HookAnswer
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The API that it was made through: <c>prolific</c>.</summary>
    [JsonPropertyName("origin")]
    public required string Origin { get; init; }

    /// <summary>The type of event, in the words of the API.</summary>
    [JsonPropertyName("event_type")]
    public required string EventType { get; init; }

    /// <summary>The URL that it is sent to.</summary>
    [JsonPropertyName("target")]
    public required string Target { get; init; }

    /// <summary>Whether its creator has confirmed it.</summary>
    [JsonPropertyName("confirmed")]
    public required bool IsConfirmed { get; init; }

    /// <summary>Whether events are sent.</summary>
    [JsonPropertyName("enabled")]
    public required bool IsEnabled { get; init; }

    /// <summary>The first failed attempt since the last successful one; null if there is none.</summary>
    [JsonPropertyName("failing_since"), JsonConverter(typeof(TimestampConverter))]
    public required DateTimeOffset? FailingSince { get; init; }

    /// <summary>Maps a hook.</summary>
    internal static HookAnswer Of(Hook hook) => new()
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
public sealed record HookList([property: JsonPropertyName("hooks")] IReadOnlyList<HookAnswer> Hooks);
