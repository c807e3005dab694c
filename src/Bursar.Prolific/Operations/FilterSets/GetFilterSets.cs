using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/filter-sets/</c>: the filter sets of a workspace, or of all of the user's, oldest first (Prolific API docs,
/// Filter sets). There are no organisations here, so that one has no sets.
/// </summary>
internal static class GetFilterSets
{
    private const int AtOnce = 1_000;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var query = call.Http.Request.Query;
        var (page, wrong) = Page.Read(query, Page.MaxLimit);
        if (page is null) return wrong;
        var (workspaces, hidden) = await FilterCatalogue.WorkspacesAsync(call);
        if (workspaces is null) return hidden;

        var isOfOrganisation = query["organisation_id"].ToString().Length > 0 && workspaces.OfGroups is null;
        List<FilterSet> sets = [];
        foreach (var book in isOfOrganisation ? [] : workspaces.Books) sets.AddRange(await AllAsync(call, book));
        if (page.Check(sets.Count) is { } pastEnd) return pastEnd;
        var shown = sets.Skip((int)page.Offset).Take(page.Size);
        var results = await Task.WhenAll(shown.Select(set => DetailAsync(call, set)));
        var list = new ListAnswer<FilterSetDetail>(results, ListLinks.Of(call, page, sets.Count), new(sets.Count));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, FilterJson.Wire.ListAnswerFilterSetDetail);
        return null;
    }

    private static async ValueTask<IReadOnlyList<FilterSet>> AllAsync(ProlificCall call, int book)
    {
        List<FilterSet> all = [];
        IReadOnlyList<FilterSet> some;
        for (var after = default(ObjectId); ; after = some[^1].Id)
        {
            some = await call.Ledger.ListAsync(new FilterSetsOfBook(book, after, AtOnce), call.Cancellation);
            all.AddRange(some);
            if (some.Count < AtOnce) return all;
        }
    }

    private static async Task<FilterSetDetail> DetailAsync(ProlificCall call, FilterSet set)
    {
        var book = await call.Ledger.FindAsync<Book>(RowKey.OfBook(set.Id.Book), call.Cancellation);
        var key = RowKey.OfFilterSetVersion(set.Id, set.Version);
        return FilterSetDetail.Of(book!, set, (await call.Ledger.FindAsync<FilterSetVersion>(key, call.Cancellation))!);
    }
}
