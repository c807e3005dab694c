using System.Text.Json.Nodes;
using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>The form of a balance, which <see cref="GetWorkspaceBalance"/> writes without a type.</summary>
internal static class WorkspaceBalance
{
    private static JsonObject Breakdown => JsonForm.Members(
        [
            new("rewards", JsonForm.Whole().Saying("What participants get.")),
            new("fees", JsonForm.Whole().Saying("Fees.")),
            new("vat", JsonForm.Whole().Saying("VAT on fees.")),
        ],
        "rewards", "fees", "vat");

    /// <summary>The form.</summary>
    public static readonly BodyShape Shape = BodyShape.Of(
        nameof(WorkspaceBalance),
        JsonForm.Members(
            [
                new("currency_code", JsonForm.OneOf("GBP", "USD")),
                new("total_balance", JsonForm.Whole().Saying("What is available and what is reserved, in pence or cents.")),
                new("balance_breakdown", Breakdown),
                new("available_balance", JsonForm.Whole().Saying("What can be spent now, in pence or cents.")),
                new("available_balance_breakdown", Breakdown),
            ],
            "currency_code", "total_balance", "balance_breakdown", "available_balance", "available_balance_breakdown"));
}
