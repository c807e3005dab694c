using System.Text.Json.Serialization;
using Bursar.Http;

namespace Bursar.Api;

/// <summary>A fault that the sandbox is asked for.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Kind">What happens, such as <c>throttled</c>.</param>
/// <param name="Api">The API; null for both.</param>
/// <param name="Operation">The operation; null for all.</param>
/// <param name="Rate">The share of the calls that it strikes.</param>
/// <param name="Seed">What the choice among them follows from.</param>
/// <param name="Times">How often it strikes at most; null for no end.</param>
/// <param name="Seconds">By how many seconds something is late; null for other kinds.</param>
/// <param name="Struck">How often it has struck.</param>
public sealed record FaultAnswer(
    [property: JsonPropertyName("number")] int Number,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("api")] string? Api,
    [property: JsonPropertyName("operation")] string? Operation,
    [property: JsonPropertyName("rate")] double Rate,
    [property: JsonPropertyName("seed")] int Seed,
    [property: JsonPropertyName("times")] int? Times,
    [property: JsonPropertyName("seconds")] int? Seconds,
    [property: JsonPropertyName("struck")] long Struck)
{
    /// <summary>Maps a rule.</summary>
    internal static FaultAnswer Of(int number, FaultRule rule, long struck) => new(
        number, SnakeCase.Of(rule.Kind), rule.Api, rule.Operation, rule.Rate, rule.Seed, rule.Times,
        rule.NeedsSeconds ? rule.Seconds : null, struck);
}

/// <summary>All faults that the sandbox is asked for.</summary>
/// <param name="Faults">The faults, in the order in which they were added.</param>
public sealed record FaultList([property: JsonPropertyName("faults")] IReadOnlyList<FaultAnswer> Faults);
