using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// Answers one page of a list of studies. Its length comes from the tallies and its ids from an index, so it costs what it skips
/// and shows; only a search reads every study.
/// </summary>
internal static class StudyPage
{
    /// <summary>
    /// Answers the studies that the request asks for among those that are counted, restricted to one project unless it is empty.
    /// </summary>
    public static async ValueTask<ProlificError?> WriteAsync(
        ProlificCall call, IReadOnlyList<StudyTally> tallies, ObjectId project = default)
    {
        var request = call.Http.Request;
        var (page, wrongPage) = Page.Read(request.Query);
        if (page is null) return wrongPage;
        var (filter, wrongFilter) = StudyFilter.Read(request.Query);
        if (filter is null) return wrongFilter;

        var (lists, count) = (new List<StudyIds>(), 0);
        foreach (var tally in tallies)
        {
            var found = await CountAsync(call, filter, tally, project);
            if (found == 0) continue;
            count += found;
            lists.Add(new(tally.Book, Origin.Prolific, filter.Phases, page.Size)
            {
                Project = project,
                Containing = filter.Search,
                NewestFirst = !filter.OldestFirst,
            });
        }
        if (page.Check(count) is { } pastEnd) return pastEnd;

        var ids = await call.Ledger.IdsAsync(lists, page.Offset, page.Size, call.Cancellation);
        var results = await StudyShort.ReadAllAsync(call, ids);
        var list = new ListAnswer<StudyShort>(results, ListLinks.Of(call, page, count), new(count));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, StudyJson.Wire.ListAnswerStudyShort);
        return null;
    }

    private static async ValueTask<int> CountAsync(ProlificCall call, StudyFilter filter, StudyTally tally, ObjectId project)
    {
        var all = filter.Phases.Sum(tally.Of);
        if (all == 0 || filter.Search.Length == 0) return all;
        var search = new StudiesContaining(tally.Book, Origin.Prolific, filter.Search) { Project = project };
        var found = await call.Ledger.CountAsync(search, call.Cancellation);
        return filter.Phases.Sum(phase => found.GetValueOrDefault(phase));
    }
}
