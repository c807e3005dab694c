using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>Lists of the choices of one filter.</summary>
internal static class FilterChoiceList
{
    private static readonly ProlificError None = ProlificError.NotFound("filter");

    /// <summary>Answers a page of the choices of the filter in the path; those that a search finds, if there is one.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, FilterTerms? terms)
    {
        var (page, wrong) = Page.Read(call.Http.Request.Query, SearchFilters.DefaultSize);
        if (page is null) return wrong;
        if (FilterCatalogue.Find(call, "filter_id") is not { } entry) return None;
        var (workspaces, hidden) = await FilterCatalogue.WorkspacesAsync(call);
        if (workspaces is null) return hidden;

        var all = (await FilterCatalogue.WithChoicesAsync(call, entry, workspaces)).Choices;
        var choices = terms is null ? all : [.. terms.In(all)];
        var shown = choices.Skip((int)Math.Min(page.Offset, choices.Count)).Take(page.Size);
        var list = new ListAnswer<FilterChoice>([.. shown], ListLinks.Of(call, page, choices.Count), new(choices.Count));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, FilterJson.Wire.ListAnswerFilterChoice);
        return null;
    }
}
