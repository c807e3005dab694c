using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/eligibility-count/</c>: how many of the participants here all filters let in, by the rules by which a place is
/// taken (Prolific API docs, Count participants). Fewer than 25 are 0.
/// </summary>
internal static class GetEligibleCount
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var question = await FilterQuestion.ReadAsync(call, body);
        if (body.Error is { } error) return error;
        var count = new FilterCount(await FilterCount.OfAsync(call, question.Audience, question.Book));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, count, FilterJson.Wire.FilterCount);
        return null;
    }
}
