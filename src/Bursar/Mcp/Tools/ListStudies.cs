using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar;

/// <summary>The tool <c>list_studies</c>.</summary>
internal static class ListStudies
{
    /// <summary>Lists a page of studies or HITs.</summary>
    public static Task<JsonObject> AnswerAsync(ToolCall call)
    {
        var currencies = new Dictionary<string, string>(StringComparer.Ordinal);
        return call.IsOfTurk
            ? ToolPages.OfTurkAsync(call, "ListHITs", [], "HITs", "studies", Show)
            : ToolPages.OfProlificAsync(call, "studies/", "studies", study => ShowAsync(call, study, currencies));
    }

    private static JsonObject Show(JsonElement hit) => new()
    {
        ["study"] = hit.GetProperty("HITId").GetString(),
        ["title"] = hit.GetProperty("Title").GetString(),
        ["status"] = hit.GetProperty("HITStatus").GetString(),
        ["reward"] = hit.GetProperty("Reward").GetString(),
        ["currency"] = $"{Currency.USD}",
        ["places"] = hit.GetProperty("MaxAssignments").GetInt32(),
        ["places_open"] = hit.GetProperty("NumberOfAssignmentsAvailable").GetInt32(),
    };

    private static async Task<JsonObject> ShowAsync(ToolCall call, JsonElement study, Dictionary<string, string> currencies)
    {
        var workspace = study.GetProperty("workspace").GetString()!;
        if (!currencies.TryGetValue(workspace, out var currency))
        {
            var balance = await call.Prolific.GetAsync($"workspaces/{workspace}/balance/", call.Cancellation);
            currencies[workspace] = currency = balance.GetProperty("currency_code").GetString()!;
        }
        var places = study.GetProperty("total_available_places").GetInt32();
        return new()
        {
            ["study"] = study.GetProperty("id").GetString(),
            ["title"] = study.GetProperty("name").GetString(),
            ["status"] = study.GetProperty("status").GetString(),
            ["reward"] = $"{ToolAmounts.OfMinor(study.GetProperty("reward"))}",
            ["currency"] = currency,
            ["places"] = places,
            ["places_open"] = places - study.GetProperty("places_taken").GetInt32(),
        };
    }
}
