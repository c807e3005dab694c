using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// One page of the submissions of some studies, in the order of the studies and, in each study, oldest first, so that new ones
/// come at the end.
/// </summary>
internal static class SubmissionPage
{
    private const int MaxBatch = 1_000;
    private static readonly SubmissionState[] Every = Enum.GetValues<SubmissionState>();

    /// <summary>Answers the page that the request asks for.</summary>
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call, IReadOnlyList<Study> studies)
    {
        var (page, error) = Page.Read(call.Http.Request.Query);
        if (page is null) return error;
        var sizes = new int[studies.Count];
        for (var i = 0; i < sizes.Length; i++)
            sizes[i] = (await call.Ledger.CountAsync(new SubmissionCounts(studies[i].Id), call.Cancellation)).Values.Sum();
        var count = sizes.Sum();
        if (page.Check(count) is { } pastEnd) return pastEnd;

        var results = new List<SubmissionShort>(Math.Min(page.Size, count));
        var skip = page.Offset;
        for (var i = 0; i < sizes.Length && results.Count < page.Size; i++)
        {
            if (skip < sizes[i]) await ReadAsync(call, studies[i], (int)skip, page.Size, results);
            skip = Math.Max(0, skip - sizes[i]);
        }
        var list = new ListAnswer<SubmissionShort>(results, ListLinks.Of(call, page, count), new(count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, SubmissionJson.Wire.ListAnswerSubmissionShort);
        return null;
    }

    /// <summary>Adds a study's submissions, except the skipped ones, until the page is full.</summary>
    private static async ValueTask ReadAsync(ProlificCall call, Study study, int skip, int full, List<SubmissionShort> results)
    {
        var after = default(ObjectId);
        while (results.Count < full)
        {
            var wanted = Math.Min(MaxBatch, skip + full - results.Count);
            var batch = await call.Ledger.ListAsync(new SubmissionsOfStudy(study.Id, Every, after, wanted), call.Cancellation);
            if (batch.Count == 0) return;
            after = batch[^1].Id;
            foreach (var submission in batch.Skip(skip)) results.Add(SubmissionShort.Of(study, submission));
            skip = Math.Max(0, skip - batch.Count);
        }
    }
}
