using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// One page of the submissions of some studies: by default in the order of the studies and, in each study, oldest first, so that
/// new ones come at the end.
/// </summary>
internal static class SubmissionList
{
    /// <summary>The maximum number of submissions that are read for a page in another order, or of certain days.</summary>
    public const int MaxSorted = 100_000;

    /// <summary>Answers the page that the request asks for.</summary>
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call, IReadOnlyList<Study> studies)
    {
        var (page, error) = Page.Read(call.Http.Request.Query);
        if (page is null) return error;
        var (filter, wrong) = SubmissionFilter.Read(call.Http.Request.Query);
        if (filter is null) return wrong;
        var count = studies.Sum(filter.CountIn);
        var asIs = filter.IsByStateOnly && filter.Order is { IsByStart: true, Descending: false };
        if (!asIs && count > MaxSorted)
            return ProlificError.Invalid(
                "ordering", $"A list of more than {MaxSorted} submissions is not sorted or searched by day: name one study.");

        IReadOnlyList<(Study Study, Submission Submission)> found;
        if (asIs)
        {
            if (page.Check(count) is { } pastEnd) return pastEnd;
            found = await ReadAsync(call, studies, filter, page);
        }
        else
        {
            var all = await ReadAllAsync(call, studies, filter);
            count = all.Count;
            if (page.Check(count) is { } pastEnd) return pastEnd;
            found = [.. filter.Order.Sort(all).Skip((int)page.Offset).Take(page.Size)];
        }
        var results = await SubmissionShort.ReadAllAsync(call, found);
        var list = new ListAnswer<SubmissionShort>(results, ListLinks.Of(call, page, count), new(count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, SubmissionJson.Wire.ListAnswerSubmissionShort);
        return null;
    }

    /// <summary>Reads one page, study by study. Without a filter, what is skipped is not read.</summary>
    private static async ValueTask<IReadOnlyList<(Study Study, Submission Submission)>> ReadAsync(
        ProlificCall call, IReadOnlyList<Study> studies, SubmissionFilter filter, Page page)
    {
        var results = new List<(Study Study, Submission Submission)>();
        var skip = page.Offset;
        foreach (var study in studies)
        {
            if (results.Count == page.Size) break;
            var here = filter.CountIn(study);
            if (skip < here)
            {
                var rest = page.Size - results.Count;
                var some = here == study.Submissions
                    ? await call.Ledger.ListAsync(new SubmissionPage(study.Id, skip, rest), call.Cancellation)
                    : await SkipAsync(call, study, filter, skip, rest);
                results.AddRange(some.Select(submission => (study, submission)));
            }
            skip = Math.Max(0, skip - here);
        }
        return results;
    }

    private static async ValueTask<IReadOnlyList<Submission>> SkipAsync(
        ProlificCall call, Study study, SubmissionFilter filter, long skip, int most)
    {
        List<Submission> found = [];
        await foreach (var submission in AllAsync(call, study, filter))
        {
            if (skip-- > 0) continue;
            found.Add(submission);
            if (found.Count == most) break;
        }
        return found;
    }

    private static async ValueTask<List<(Study Study, Submission Submission)>> ReadAllAsync(
        ProlificCall call, IReadOnlyList<Study> studies, SubmissionFilter filter)
    {
        List<(Study Study, Submission Submission)> all = [];
        foreach (var study in studies)
        {
            if (filter.CountIn(study) == 0) continue;
            await foreach (var submission in AllAsync(call, study, filter)) all.Add((study, submission));
        }
        return all;
    }

    private static IAsyncEnumerable<Submission> AllAsync(ProlificCall call, Study study, SubmissionFilter filter)
        => call.Ledger.AllAsync<Submission>(
                last => new SubmissionsOfStudy(study.Id, filter.States, last?.Id ?? default, ListReader.PageLength),
                call.Cancellation)
            .Where(filter.Has);
}
