using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /work/{submission}/submit</c>: the participant submits a form that the site shows itself. If something is wrong, it is
/// shown again with what was entered.
/// </summary>
internal static class SubmitForm
{
    /// <summary>The path to which a submission's form is sent.</summary>
    public static string PathOf(ObjectId submission) => $"/work/{submission}/submit";

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.SubmissionAsync() is not { } submission) return WorkAnswer.Say(Message.NotFound, 404);
        var page = $"/work/{submission.Id}";
        var work = await call.WorkAsync(submission);
        // Its page says what became of it.
        if (!work.IsOpen || work.Line.Task.Content is not TaskContent.Form form) return WorkAnswer.GoTo(page);
        var fields = await call.FormAsync();
        if (fields.Fault is { } fault)
            return WorkAnswer.Say(
                new(Say("Unread.Title"), Say("Unread.Text", fault.Message)) { Link = page, LinkText = Say("Back") },
                fault.Status);
        var view = new FormView(FormSheet.Read(form, fields), PathOf(submission.Id)) { Auto = fields["auto"] == "1" };
        if (view.Sheet.HasErrors) return Show(call, work, view) with { Status = StatusCodes.Status422UnprocessableEntity };
        var (document, _) = QuestionFormAnswers.Of(
            view.Sheet.Answers(entry => Upload.IdOf(submission.Id, entry.Question.Id).ToUpperString()));
        if (document is null)
            return Show(call, work, view with { Why = Say("Form.TooMuch") }) with
            {
                Status = StatusCodes.Status422UnprocessableEntity,
            };
        var study = work.Line.Study;
        var outcome = await call.ExecuteAsync(SubmitWork.WithForm(study, submission, form, document) with
        {
            Answers = study.Reviews == StudyReviews.None ? null : QuestionFormAnswers.Read(document),
            Uploads = view.Sheet.Uploads,
        });
        if (outcome.Rejection?.Code is RejectionCode.Busy or RejectionCode.InvalidValue)
            return Show(call, work, view with { Why = Say("Form.Again") }) with
            {
                Status = StatusCodes.Status503ServiceUnavailable,
            };
        return outcome.Accepted && view.Auto == true
            ? await AcceptNext.AfterAsync(call, study, auto: true)
            : WorkAnswer.GoTo(page);
    }

    /// <summary>The page of a submission with its form.</summary>
    public static WorkAnswer Show(WorkCall call, WorkLine work, FormView view)
        => WorkAnswer.Show<WorkPage, WorkInProgress>(new(work, Frame: null, Auto: false)
        {
            Form = view with { Auto = work.Line.Study.Template.IsEmpty ? null : view.Auto ?? call.Query("auto") == "1" },
        }) with
        {
            Policy = ContentPolicy.WithForm,
        };
}
