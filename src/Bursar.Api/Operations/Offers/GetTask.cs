using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/studies/{study}/task</c>: what participants are to do in a study: the fields of a form, the page that is
/// shown, and the completion codes with which the work ends.
/// </summary>
internal static class GetTask
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (!call.Context.TryGetId("study", out var id)
            || await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation) is not { } study)
            return ApiError.NotFound("study", call.Route("study"));
        var task = await StudyTask.ReadAsync(call.Ledger, call.Services.Forms, study, submission: null, call.Cancellation);
        return ApiAnswer.Ok(TaskAnswer.Of(study, task), OfferJson.Default.TaskAnswer);
    }
}
