using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar;

/// <summary>The tool <c>get_study_cost</c>.</summary>
internal static class GetStudyCost
{
    /// <summary>
    /// Reads what a study has cost and will cost. MTurk's API does not say what a HIT costs: there it follows from MTurk's
    /// published prices, which a book can have changed.
    /// </summary>
    public static Task<JsonObject> AnswerAsync(ToolCall call) => call.IsOfTurk ? OfHitAsync(call) : OfStudyAsync(call);

    private static async Task<JsonObject> OfStudyAsync(ToolCall call)
    {
        var path = $"studies/{call.Part("study")}/cost/";
        var until = await call.Prolific.GetAsync(path, call.Cancellation);
        var all = await call.Prolific.GetAsync($"{path}?is_projected=1", call.Cancellation);
        return new()
        {
            ["study"] = call.Text("study"),
            ["currency"] = until.GetProperty("rewards").GetProperty("rewards").GetProperty("currency").GetString(),
            ["until_now"] = CostOf(until.GetProperty("rewards")),
            ["if_every_open_place_is_paid"] = CostOf(all.GetProperty("rewards")),
            ["bonuses"] = CostOf(until.GetProperty("bonuses")),
        };
    }

    private static async Task<JsonObject> OfHitAsync(ToolCall call)
    {
        var answer = await call.Turk.ReadAsync("GetHIT", new() { ["HITId"] = call.Text("study") }, call.Cancellation);
        var hit = answer.GetProperty("HIT");
        var (reward, places) = (ToolAmounts.OfText(hit.GetProperty("Reward")), hit.GetProperty("MaxAssignments").GetInt32());
        string[] qualifications = hit.TryGetProperty("QualificationRequirements", out var required)
            ? [.. required.EnumerateArray().Select(one => one.GetProperty("QualificationTypeId").GetString()!)]
            : [];
        return new()
        {
            ["study"] = call.Text("study"),
            ["currency"] = $"{Currency.USD}",
            ["places"] = places,
            ["if_every_place_is_paid"] = EstimateCost.Show(Pricing.MTurk.Place(reward, places, qualifications) * places),
            ["prices"] = EstimateCost.Published,
        };
    }

    private static JsonObject CostOf(JsonElement parts) => EstimateCost.Show(
        new(AmountOf(parts, "rewards"), AmountOf(parts, "fees"), AmountOf(parts, "tax")));

    private static Money AmountOf(JsonElement parts, string name)
        => ToolAmounts.OfMinor(parts.GetProperty(name).GetProperty("amount"));
}
