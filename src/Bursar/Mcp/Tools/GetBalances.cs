using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar;

/// <summary>The tool <c>get_balances</c>.</summary>
internal static class GetBalances
{
    /// <summary>Reads the balance of MTurk's access key, and of each workspace of Prolific's token.</summary>
    public static async Task<JsonObject> AnswerAsync(ToolCall call)
    {
        var balances = new JsonArray();
        if (call.Access.Turk is { } turk)
        {
            var balance = await turk.ReadAsync("GetAccountBalance", [], call.Cancellation);
            balances.Add(new JsonObject
            {
                ["api"] = McpTools.Turk,
                ["currency"] = $"{Currency.USD}",
                ["available"] = balance.GetProperty("AvailableBalance").GetString(),
                ["on_hold"] = balance.GetProperty("OnHoldBalance").GetString(),
            });
        }
        if (call.Access.Prolific is { } prolific)
        {
            var workspaces = await prolific.GetAsync($"workspaces/?limit={McpTools.MaxListed}", call.Cancellation);
            foreach (var workspace in workspaces.GetProperty("results").EnumerateArray())
                balances.Add(await OfAsync(prolific, workspace, call.Cancellation));
        }
        return new() { ["balances"] = balances };
    }

    private static async Task<JsonObject> OfAsync(ProlificApi prolific, JsonElement workspace, CancellationToken cancellation)
    {
        var id = workspace.GetProperty("id").GetString()!;
        var balance = await prolific.GetAsync($"workspaces/{id}/balance/", cancellation);
        var (total, available) = (balance.GetProperty("total_balance"), balance.GetProperty("available_balance"));
        return new()
        {
            ["api"] = McpTools.Prolific,
            ["workspace"] = id,
            ["title"] = workspace.GetProperty("title").GetString(),
            ["currency"] = balance.GetProperty("currency_code").GetString(),
            ["available"] = $"{ToolAmounts.OfMinor(available)}",
            ["on_hold"] = $"{ToolAmounts.OfMinor(total) - ToolAmounts.OfMinor(available)}",
        };
    }
}
