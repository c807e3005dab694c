using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A hook on the wire.</summary>
public sealed record HookAnswer
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The API that it was made through: <c>mturk</c> or <c>prolific</c>.</summary>
    [JsonPropertyName("origin")]
    public required string Origin { get; init; }

    /// <summary>What it is limited to: a HIT type's or topic's id; null for no limit.</summary>
    [JsonPropertyName("scope")]
    public required string? Scope { get; init; }

    /// <summary>How it is sent: <c>post</c>, <c>topic</c>, <c>queue</c> or <c>mail</c>.</summary>
    [JsonPropertyName("transport")]
    public required string Transport { get; init; }

    /// <summary>The types of event, in the words of the API; none means all.</summary>
    [JsonPropertyName("event_types")]
    public required IReadOnlyList<string> EventTypes { get; init; }

    /// <summary>The URL, topic's id, queue's URL or address that it is sent to.</summary>
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
        Scope = hook.Scope.IsEmpty ? null : hook.Scope.ToString(),
        Transport = hook.Transport.ToString().ToLowerInvariant(),
        EventTypes = hook.EventTypes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Target = hook.Target,
        IsConfirmed = hook.IsConfirmed,
        IsEnabled = hook.IsEnabled,
        FailingSince = hook.FailingSince,
    };
}

/// <summary>A page of a book's hooks.</summary>
/// <param name="Hooks">The hooks on this page, in the order of their ids.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record HookPage(
    [property: JsonPropertyName("hooks")] IReadOnlyList<HookAnswer> Hooks,
    [property: JsonPropertyName("next")] string? Next);
