using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar;

/// <summary>The tool <c>estimate_cost</c>.</summary>
internal static class EstimateCost
{
    /// <summary>What is said of costs that MTurk's API does not answer.</summary>
    public const string Published = "MTurk's published prices; the book can have others.";

    /// <summary>Calculates: by the book's prices with Prolific, by MTurk's published ones with MTurk.</summary>
    public static async Task<JsonObject> AnswerAsync(ToolCall call)
    {
        var (reward, places) = (ToolAmounts.Given(call, "reward"), call.Whole("places")!.Value);
        if (call.IsOfTurk)
            return new()
            {
                ["currency"] = $"{Currency.USD}",
                ["cost"] = Show(Pricing.MTurk.Place(reward, places) * places),
                ["prices"] = Published,
            };
        var wish = new JsonObject { ["reward"] = reward.WholeMinor, ["total_available_places"] = places };
        var answer = await call.Prolific.PostAsync("study-cost-calculator/", wish, key: null, call.Cancellation);
        var total = ToolAmounts.OfMinor(answer.Good.GetProperty("total_cost"));
        return new() { ["cost"] = new JsonObject { ["total"] = $"{total}" } };
    }

    /// <summary>A cost in its parts.</summary>
    public static JsonObject Show(Breakdown cost) => new()
    {
        ["total"] = $"{cost.Total}",
        ["rewards"] = $"{cost.Rewards}",
        ["fees"] = $"{cost.Fees}",
        ["vat"] = $"{cost.Vat}",
    };
}
