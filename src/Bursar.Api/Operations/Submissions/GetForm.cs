using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/studies/{study}/form</c>: the questions that participants answer: a QuestionForm of MTurk, or a collection
/// of Prolific's Task Builder. Studies that ask on a page of their own have none.
/// </summary>
internal static class GetForm
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (!call.Context.TryGetId("study", out var id)
            || await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation) is not { } study)
            return ApiError.NotFound("study", call.Route("study"));
        return await call.FormOfAsync(study, submission: null) is { } form
            ? ApiAnswer.Ok(TaskFormAnswer.Of(form), TaskFormJson.Default.TaskFormAnswer)
            : ApiError.NotFound("form of study", id);
    }
}
