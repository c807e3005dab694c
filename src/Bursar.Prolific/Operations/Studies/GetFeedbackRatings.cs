using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/studies/{id}/feedback/ratings/</c>: how participants rated a study on average (Prolific API docs, Study
/// feedback).
/// </summary>
internal static class GetFeedbackRatings
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        var (filter, wrong) = FeedbackFilter.Read(call.Http.Request.Query);
        if (filter is null) return wrong;
        var ratings = FeedbackRatings.Of(await filter.ReadAsync(call, access.Study));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, ratings, FeedbackJson.Wire.FeedbackRatings);
        return null;
    }
}
