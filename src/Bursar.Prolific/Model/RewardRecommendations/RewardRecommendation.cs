using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The minimum and recommended rewards in a currency, in its minor unit per hour.</summary>
internal sealed record RewardRecommendation(
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("min_reward_per_hour")] long MinRewardPerHour,
    [property: JsonPropertyName("recommended_reward_per_hour")] long RecommendedRewardPerHour)
{
    /// <summary>The minimum that this server enforces, and what Prolific recommends.</summary>
    public static RewardRecommendation Of(Currency currency)
        => new(currency.ToString(), PayRules.MinimumPerHour(currency), PayRules.RecommendedPerHour(currency));
}
