using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar;

/// <summary>Lists of either API, a page at a time.</summary>
internal static class ToolPages
{
    private const int Usual = 20;

    /// <summary>A page of a list of Prolific's API.</summary>
    /// <param name="call">The call, which takes <c>limit</c> and <c>next</c>.</param>
    /// <param name="path">The path, with its query if it has one.</param>
    /// <param name="name">The name of the list in the answer.</param>
    /// <param name="showAsync">Shows an entry.</param>
    public static async Task<JsonObject> OfProlificAsync(
        ToolCall call, string path, string name, Func<JsonElement, Task<JsonObject>> showAsync)
    {
        var size = call.Whole("limit") ?? Usual;
        if (!int.TryParse(call.TextIfGiven("next") ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
            throw new CommandFailure(ExitCode.Usage, "next must be the next of an earlier answer of this tool.");
        var mark = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var page = await call.Prolific.GetAsync($"{path}{mark}limit={size}&offset={offset}", call.Cancellation);
        var list = new JsonArray();
        foreach (var one in page.GetProperty("results").EnumerateArray()) list.Add(await showAsync(one));
        var end = offset + list.Count;
        var count = page.GetProperty("meta").GetProperty("count").GetInt32();
        return new() { [name] = list, ["next"] = end < count ? $"{end}" : null };
    }

    /// <summary>A page of a list of MTurk's API.</summary>
    /// <param name="call">The call, which takes <c>limit</c> and <c>next</c>.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="input">The rest of its input.</param>
    /// <param name="from">The name of the list in MTurk's answer.</param>
    /// <param name="name">The name of the list in the answer.</param>
    /// <param name="show">Shows an entry.</param>
    public static async Task<JsonObject> OfTurkAsync(
        ToolCall call, string operation, JsonObject input, string from, string name, Func<JsonElement, JsonObject> show)
    {
        var size = call.Whole("limit") ?? Usual;
        input["MaxResults"] = size;
        if (call.TextIfGiven("next") is { } next) input["NextToken"] = next;
        var page = await call.Turk.ReadAsync(operation, input, call.Cancellation);
        var list = new JsonArray([.. page.GetProperty(from).EnumerateArray().Select(show)]);
        var token = page.TryGetProperty("NextToken", out var given) && list.Count == size ? given.GetString() : null;
        return new() { [name] = list, ["next"] = token };
    }
}
