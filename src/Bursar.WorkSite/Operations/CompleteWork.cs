using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /work/{submission}/complete</c>: the participant ends the work with a completion code, or without one. A code that the
/// study does not know is asked about once, and then kept as it was entered, as Prolific does.
/// </summary>
internal static class CompleteWork
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.SubmissionAsync() is not { } submission) return WorkAnswer.Say(Message.NotFound, 404);
        var work = await call.WorkAsync(submission);
        if (work.IsReserved || work.Line.Task.Content is not TaskContent.Link)
            return WorkAnswer.GoTo(ShowWork.PathOf(submission.Id));
        var form = await call.FormAsync();
        var code = form["code"].Trim();
        if (form["none"] == "1") return await SubmitAsync(call, work, "");
        if (code.Length == 0) return Ask(call, work, code, Say("Link.EnterCode"));
        return Knows(work.Line.Study, code) || form["sure"] == code
            ? await SubmitAsync(call, work, code)
            : Ask(call, work, code, Message.UnknownCode);
    }

    /// <summary>Whether a code is one of those that the study's participants can end with.</summary>
    public static bool Knows(Study study, string code) => study.CompletionCodes.Find(code) is { ByPayer: false };

    /// <summary>Submits the work, and shows what became of it.</summary>
    public static async ValueTask<WorkAnswer> SubmitAsync(WorkCall call, WorkLine work, string code)
    {
        var outcome = await call.ExecuteAsync(SubmitWork.WithCode(work.Line.Study, work.Submission, code));
        return outcome.Rejection?.Code switch
        {
            RejectionCode.Busy => Ask(call, work, code, Say("Link.Again")) with
            {
                Status = StatusCodes.Status503ServiceUnavailable,
            },
            RejectionCode.InvalidValue => Ask(call, work, code, Say("Link.LongCode", Submission.MaxCompletionCode)),
            // Submitted now or before, returned, or too late: its page says what it is.
            _ => WorkAnswer.GoTo(ShowWork.PathOf(work.Submission.Id)),
        };
    }

    /// <summary>The page of the work, with a code that was not accepted.</summary>
    public static WorkAnswer Ask(WorkCall call, WorkLine work, string code, string why)
        => work.IsOpen
            ? ShowWork.Link(work, (TaskContent.Link)work.Line.Task.Content, code, why) with
            {
                Status = StatusCodes.Status422UnprocessableEntity,
            }
            : WorkAnswer.GoTo(ShowWork.PathOf(work.Submission.Id));
}
