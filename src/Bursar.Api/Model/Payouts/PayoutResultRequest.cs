using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/payouts/{payout}/results</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PayoutResultRequest
{
    /// <summary><c>paid</c>, <c>returned</c> or <c>failed</c>; required.</summary>
    [JsonPropertyName("result")]
    public string? Result { get; init; }

    /// <summary>Whose items, by id or worker id; everyone without a result if it is omitted.</summary>
    [JsonPropertyName("participants")]
    public IReadOnlyList<string>? Participants { get; init; }

    /// <summary>A note, such as the bank's reason, at most 200 characters.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; init; }
}
