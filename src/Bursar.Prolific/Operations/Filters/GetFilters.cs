using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/filters/</c>: the whole catalogue on one page (Prolific API docs, Filters). <c>filter_tag</c> selects by a tag,
/// <c>detailed</c> adds what Prolific's app sorts by, and <c>workspace_id</c> says whose groups are choices.
/// </summary>
internal static class GetFilters
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var query = call.Http.Request.Query;
        if (QueryFlag.Read(query, "detailed", otherwise: false) is not { } detailed) return QueryFlag.Wrong("detailed");
        var (workspaces, error) = await FilterCatalogue.WorkspacesAsync(call);
        if (workspaces is null) return error;
        var tag = query["filter_tag"].ToString();
        List<JsonObject> results = [];
        foreach (var entry in FilterCatalogue.All(call))
            if (tag.Length == 0 || entry.Tags.Contains(tag, StringComparer.Ordinal))
                results.Add((await FilterCatalogue.WithChoicesAsync(call, entry, workspaces)).ToJson(detailed));
        var whole = new Page(Math.Max(1, results.Count), 0, Numbered: false);
        var list = new ListAnswer<JsonObject>(results, ListLinks.Of(call, whole, results.Count), new(results.Count));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, FilterJson.Wire.ListAnswerJsonObject);
        return null;
    }
}
