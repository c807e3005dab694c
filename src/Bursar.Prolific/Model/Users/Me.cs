using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The answer of <c>GET /users/me/</c>: the two documented fields, and those of the others that clients read and that have a
/// meaning here. Balances, rates and the project belong to the token's workspace; amounts are in its minor unit.
/// </summary>
internal sealed record Me
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("email")]
    public required string Email { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("first_name")]
    public required string FirstName { get; init; }

    [JsonPropertyName("last_name")]
    public required string LastName { get; init; }

    [JsonPropertyName("currency_code")]
    public string? CurrencyCode { get; init; }

    [JsonPropertyName("balance")]
    public long? Balance { get; init; }

    [JsonPropertyName("available_balance")]
    public long? AvailableBalance { get; init; }

    [JsonPropertyName("balance_breakdown")]
    public MoneyParts? BalanceBreakdown { get; init; }

    [JsonPropertyName("fees_percentage")]
    public decimal? FeesPercentage { get; init; }

    [JsonPropertyName("vat_percentage")]
    public decimal? VatPercentage { get; init; }

    [JsonPropertyName("minimum_reward_per_hour")]
    public long? MinimumRewardPerHour { get; init; }

    [JsonPropertyName("current_project_id")]
    public string? CurrentProjectId { get; init; }

    [JsonPropertyName("user_type")]
    public string UserType { get; } = "researcher";
}

/// <summary>An amount split into its parts, in whole minor units that add up to the amount.</summary>
internal sealed record MoneyParts(
    [property: JsonPropertyName("rewards")] long Rewards,
    [property: JsonPropertyName("fees")] long Fees,
    [property: JsonPropertyName("vat")] long Vat)
{
    /// <summary>Splits an amount.</summary>
    public static MoneyParts Of(Breakdown amount)
    {
        var (rewards, fees, vat) = amount.ToWholeMinor();
        return new(rewards, fees, vat);
    }
}
