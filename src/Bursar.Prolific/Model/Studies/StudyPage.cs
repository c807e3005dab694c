using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>Answers one page of a list of studies, newest first.</summary>
internal static class StudyPage
{
    /// <summary>The maximum number of studies that are examined for one list.</summary>
    private const int MaxListed = 10_000;

    private const int MaxAtOnce = 1_000;

    /// <summary>
    /// Answers the studies of these books that the request asks for, restricted to one project unless it is empty.
    /// </summary>
    public static async ValueTask<ProlificError?> WriteAsync(
        ProlificCall call, IReadOnlyList<Book> books, ObjectId project = default)
    {
        var request = call.Http.Request;
        var (page, wrongPage) = Page.Read(request.Query);
        if (page is null) return wrongPage;
        var (filter, wrongFilter) = StudyFilter.Read(request.Query);
        if (filter is null) return wrongFilter;

        var now = call.Ledger.Clock.GetUtcNow();
        var found = new List<(Book Book, Study Study)>();
        foreach (var book in books)
        {
            var query = new StudyQuery(book.Number, Origin.Prolific, filter.States, MaxAtOnce) { Project = project };
            await foreach (var study in FindAsync(call, query))
            {
                if (found.Count == MaxListed) break;
                if (await filter.TakesAsync(call, study, now)) found.Add((book, study));
            }
        }
        if (page.Check(found.Count) is { } pastEnd) return pastEnd;

        var results = new List<StudyShort>(page.Size);
        foreach (var (book, study) in found.OrderByDescending(one => one.Study.CreatedAt).Skip((int)page.Offset).Take(page.Size))
            results.Add(await StudyShort.OfAsync(call, book, study, now));
        var list = new ListAnswer<StudyShort>(results, ListLinks.Of(call, page, found.Count), new(found.Count));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, StudyJson.Wire.ListAnswerStudyShort);
        return null;
    }

    private static async IAsyncEnumerable<Study> FindAsync(ProlificCall call, StudyQuery query)
    {
        if (query.States.Count == 0) yield break;
        for (var before = default(ObjectId); ;)
        {
            var studies = await call.Ledger.ListAsync(query with { Before = before }, call.Cancellation);
            foreach (var study in studies) yield return study;
            if (studies.Count < MaxAtOnce) yield break;
            before = studies[^1].Id;
        }
    }
}
