using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/submissions/{submission}/submit</c>: the participant has done the work.</summary>
internal static class SubmitSubmission
{
    private static readonly ApiError NotForHits = ApiError.Of(
        ApiErrorCode.InvalidValue, "completion_code: a HIT has no completion codes. Submit an answer or fields.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var submission = await call.SubmissionAsync();
        if (!submission.Ok) return submission.Error;
        var body = await call.BodyAsync(SubmissionJson.Default.SubmitRequest);
        if (!body.Ok) return body.Error;
        var study = await call.Ledger.FindAsync<Study>(RowKey.OfStudy(submission.Value.Study), call.Cancellation);
        var command = body.Value.ToCommand(submission.Value, await call.FormOfAsync(study, submission.Value));
        if (!command.Ok) return command.Error;
        if (command.Value.CompletionCode.Length > 0 && study is not { Origin: Origin.Prolific }) return NotForHits;
        var groups = study?.CompletionCodes.GroupsOf(command.Value.CompletionCode) ?? [];
        var work = study is { Reviews: not StudyReviews.None } && command.Value.Document is { } document
            ? command.Value with { Answers = QuestionFormAnswers.Read(document) }
            : command.Value with { Groups = groups };

        var outcome = await call.ExecuteAsync(work with { Key = key.Value.For(work.Book) });
        if (!outcome.Accepted) return outcome.Rejection;
        var answer = SubmissionAnswer.Of(outcome.Receipt, await StateAfterAsync(call, submission.Value.Id));
        return ApiAnswer.Ok(answer, SubmissionJson.Default.SubmissionAnswer) with { Replayed = outcome.Receipt.Replayed };
    }

    /// <summary>
    /// The state to which the command brought the submission. The effect of its completion code, or of a review, has the same
    /// timestamp as the submission. Later changes are ignored, so that a retry gets the same answer.
    /// </summary>
    private static async ValueTask<SubmissionState> StateAfterAsync(ApiCall call, ObjectId id)
    {
        var now = await call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), call.Cancellation);
        return now is not null && now.EndedAt == now.SubmittedAt ? now.State : SubmissionState.Submitted;
    }
}
