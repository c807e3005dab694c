using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/filters/search/?q=</c>: the filters in which every word of <c>q</c> occurs, or that have a choice in which it
/// does; the best first (Prolific API docs, Filters). A page past the last one is empty.
/// </summary>
internal static class SearchFilters
{
    /// <summary>The number of filters on a page if none is given.</summary>
    public const int DefaultSize = 25;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var query = call.Http.Request.Query;
        var (page, wrong) = Page.Read(query, DefaultSize);
        if (page is null) return wrong;
        var (terms, none) = FilterTerms.Read(query);
        if (terms is null) return none;
        var (workspaces, hidden) = await FilterCatalogue.WorkspacesAsync(call);
        if (workspaces is null) return hidden;

        var searched = FilterCatalogue.All(call).Select(entry => FoundFilter.Search(call, entry, terms));
        var found = searched.OfType<FoundFilter>().ToList();
        var shown = found.OrderByDescending(one => one.Rank).Skip((int)Math.Min(page.Offset, found.Count)).Take(page.Size);
        var list = new ListAnswer<FoundFilter>([.. shown], ListLinks.Of(call, page, found.Count), new(found.Count));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, FilterJson.Wire.ListAnswerFoundFilter);
        return null;
    }
}
