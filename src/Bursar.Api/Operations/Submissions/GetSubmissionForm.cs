using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/submissions/{submission}/form</c>: the questions that a submission answers. It differs from the form of its
/// study where tasks are shared out: each submission has its own.
/// </summary>
internal static class GetSubmissionForm
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var submission = await call.SubmissionAsync();
        if (!submission.Ok) return submission.Error;
        var study = await call.Ledger.FindAsync<Study>(RowKey.OfStudy(submission.Value.Study), call.Cancellation);
        return await call.FormOfAsync(study, submission.Value) is { } form
            ? ApiAnswer.Ok(TaskFormAnswer.Of(form), TaskFormJson.Default.TaskFormAnswer)
            : ApiError.NotFound("form of submission", submission.Value.Id);
    }
}
