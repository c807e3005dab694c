using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/clock</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ClockRequest
{
    /// <summary>The number of seconds by which to move the time forward: 0 or more; required.</summary>
    [JsonPropertyName("advance_seconds")]
    public long? AdvanceSeconds { get; init; }
}
