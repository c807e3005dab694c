using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/submissions/{submission}/force</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ForceRequest
{
    /// <summary>The state: <c>timed_out</c>, <c>returned</c> or <c>no_code</c>; required.</summary>
    [JsonPropertyName("state")]
    public string? State { get; init; }
}

/// <summary>The body of <c>POST /bursar/v1/studies/{study}/fill</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record FillRequest
{
    /// <summary>What becomes of each place: <c>taken</c> or <c>submitted</c>, which is the default.</summary>
    [JsonPropertyName("state")]
    public string? State { get; init; }
}

/// <summary>The places that were filled.</summary>
/// <param name="Submissions">The ids of the submissions, in the order in which their places were taken.</param>
public sealed record FillAnswer([property: JsonPropertyName("submissions")] IReadOnlyList<string> Submissions);
