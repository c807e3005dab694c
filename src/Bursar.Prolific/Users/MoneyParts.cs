using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>An amount in its parts, in whole minor units that add up to its own.</summary>
internal sealed record MoneyParts(
    [property: JsonPropertyName("rewards")] long Rewards,
    [property: JsonPropertyName("fees")] long Fees,
    [property: JsonPropertyName("vat")] long Vat)
{
    /// <summary>The parts of an amount.</summary>
    public static MoneyParts Of(Breakdown amount)
    {
        var (rewards, fees, vat) = amount.ToWholeMinor();
        return new(rewards, fees, vat);
    }
}
