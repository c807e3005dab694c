using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>What a place costs more where participants must have a qualification.</summary>
internal sealed record SurchargeRequest
{
    /// <summary>The qualification's id, 1 to 64 letters and digits; required.</summary>
    [JsonPropertyName("qualification")]
    public string? Qualification { get; init; }

    /// <summary>As a share of the reward; nothing where it is left out.</summary>
    [JsonPropertyName("rate"), JsonConverter(typeof(RatioConverter))]
    public Ratio? Rate { get; init; }

    /// <summary>As an amount; nothing where it is left out.</summary>
    [JsonPropertyName("fixed"), JsonConverter(typeof(UnitsConverter))]
    public Money? Fixed { get; init; }
}
