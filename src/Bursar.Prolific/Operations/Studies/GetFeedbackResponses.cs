using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/studies/{id}/feedback/responses/</c>: what participants thought of a study (Prolific API docs, Study
/// feedback). A page has 25 unless <c>limit</c> says otherwise; 0 is all.
/// </summary>
internal static class GetFeedbackResponses
{
    private const int PageSize = 25;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        var query = call.Http.Request.Query;
        var (filter, wrong) = FeedbackFilter.Read(query);
        if (filter is null) return wrong;
        var (page, error) = query["limit"] == "0"
            ? (new Page(int.MaxValue, 0, Numbered: false), null)
            : Page.Read(query, PageSize);
        if (page is null) return error;
        var found = await filter.ReadAsync(call, access.Study);
        if (page.Check(found.Count) is { } pastEnd) return pastEnd;
        var list = new ListAnswer<FeedbackDetail>(
            [.. found.Skip((int)page.Offset).Take(page.Size).Select(FeedbackDetail.Of)],
            ListLinks.Of(call, page, found.Count),
            new(found.Count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, FeedbackJson.Wire.ListAnswerFeedbackDetail);
        return null;
    }
}
