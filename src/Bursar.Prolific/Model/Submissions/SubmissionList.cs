using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// One page of the submissions of some studies, in the order of the studies and, in each study, oldest first, so that new ones
/// come at the end.
/// </summary>
internal static class SubmissionList
{
    /// <summary>Answers the page that the request asks for.</summary>
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call, IReadOnlyList<Study> studies)
    {
        var (page, error) = Page.Read(call.Http.Request.Query);
        if (page is null) return error;
        var count = studies.Sum(study => study.Submissions);
        if (page.Check(count) is { } pastEnd) return pastEnd;

        var results = new List<SubmissionShort>(Math.Min(page.Size, count));
        var skip = page.Offset;
        foreach (var study in studies)
        {
            if (results.Count == page.Size) break;
            if (skip < study.Submissions) await ReadAsync(call, study, skip, page.Size, results);
            skip = Math.Max(0, skip - study.Submissions);
        }
        var list = new ListAnswer<SubmissionShort>(results, ListLinks.Of(call, page, count), new(count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, SubmissionJson.Wire.ListAnswerSubmissionShort);
        return null;
    }

    /// <summary>Adds a study's submissions, except the skipped ones, until the page is full.</summary>
    private static async ValueTask ReadAsync(ProlificCall call, Study study, long skip, int full, List<SubmissionShort> results)
    {
        var rest = new SubmissionPage(study.Id, skip, full - results.Count);
        foreach (var submission in await call.Ledger.ListAsync(rest, call.Cancellation))
            results.Add(SubmissionShort.Of(study, submission));
    }
}
