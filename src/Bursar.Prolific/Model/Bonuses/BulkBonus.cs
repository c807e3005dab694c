using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Bonuses that are set up, and what they will cost together: pence or cents, to the hundredth of one.</summary>
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

    /// <summary>The batch of that id, at that cost.</summary>
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
