using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/clock</c>: at least one member.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ClockRequest
{
    /// <summary>The number of seconds by which to move the time forward: 0 or more.</summary>
    [JsonPropertyName("advance_seconds")]
    public long? AdvanceSeconds { get; init; }

    /// <summary>The time to which to move it, instead: not before the time of the books.</summary>
    [JsonPropertyName("set"), JsonConverter(typeof(TimestampConverter))]
    public DateTimeOffset? Set { get; init; }

    /// <summary>Whether it then stands still; left out to change nothing.</summary>
    [JsonPropertyName("frozen")]
    public bool? Frozen { get; init; }
}
