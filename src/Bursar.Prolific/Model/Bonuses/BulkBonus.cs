using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A batch of bonuses, and what it costs in all: pence or cents, with up to two decimals.</summary>
internal sealed record BulkBonus
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("study")]
    public required string Study { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Amount { get; init; }

    [JsonPropertyName("fees")]
    public required decimal Fees { get; init; }

    [JsonPropertyName("vat")]
    public required decimal Vat { get; init; }

    [JsonPropertyName("total_amount")]
    public required decimal TotalAmount { get; init; }

    /// <summary>Builds the answer for a batch.</summary>
    public static BulkBonus Of(ObjectId batch, ObjectId study, Breakdown cost) => new()
    {
        Id = batch.ToString(),
        Study = study.ToString(),
        Amount = MinorUnits.Of(cost.Rewards),
        Fees = MinorUnits.Of(cost.Fees),
        Vat = MinorUnits.Of(cost.Vat),
        TotalAmount = MinorUnits.Of(cost.Total),
    };
}
