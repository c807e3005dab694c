using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>PUT /bursar/v1/books/{book}/balance</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record BalanceRequest
{
    /// <summary>What is then available, without the credit limit: zero or more, at most two decimals; required.</summary>
    [JsonPropertyName("available"), JsonConverter(typeof(CentsConverter))]
    public Money? Available { get; init; }
}
