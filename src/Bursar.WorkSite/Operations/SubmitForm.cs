using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /work/{submission}/submit</c>: the participant submits a form that the site shows itself, or the last page of one. If
/// something is wrong, it is shown again with what was entered.
/// </summary>
internal static class SubmitForm
{
    /// <summary>The path to which a submission's form is sent.</summary>
    public static string PathOf(ObjectId submission) => $"{ShowWork.PathOf(submission)}/submit";

    /// <summary>The keys of the files of a submission, by their questions.</summary>
    public static Func<FormEntry, string> KeyOf(Submission submission)
        => entry => Upload.IdOf(submission.Id, entry.Question.Id).ToUpperString();

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.SubmissionAsync() is not { } submission) return WorkAnswer.Say(Message.NotFound, 404);
        var page = ShowWork.PathOf(submission.Id);
        var work = await call.WorkAsync(submission);
        // Its page says what became of it.
        if (!work.IsOpen || work.Line.Task.Content is not TaskContent.Form form) return WorkAnswer.GoTo(page);
        var fields = await call.FormAsync();
        var kept = await FormDraft.ReadAsync(call, submission, form);
        var number = FormDraft.PageOf(fields, kept);
        var sheet = kept.Fill(number, fields).Checked();
        var view = ViewOf(submission, sheet, number) with { Auto = fields["auto"] == "1" };
        if (sheet.FirstWrong is { } wrong) return Again(call, work, view with { Page = wrong });
        var (document, _) = QuestionFormAnswers.Of(sheet.Answers(KeyOf(submission)));
        if (document is null) return Again(call, work, view with { Why = Say("Form.TooMuch") });
        var study = work.Line.Study;
        var outcome = await call.ExecuteAsync(SubmitWork.WithForm(study, submission, form, document) with
        {
            Answers = study.Reviews == StudyReviews.None ? null : QuestionFormAnswers.Read(document),
            Uploads = sheet.Uploads,
        });
        if (outcome.Rejection?.Code is RejectionCode.Busy or RejectionCode.InvalidValue)
            return Again(call, work, view with { Why = Say("Form.Again") }) with
            {
                Status = StatusCodes.Status503ServiceUnavailable,
            };
        return outcome.Accepted && view.Auto == true
            ? await AcceptNext.AfterAsync(call, study, auto: true)
            : WorkAnswer.GoTo(page);
    }

    /// <summary>A page of a submission's form.</summary>
    public static FormView ViewOf(Submission submission, FormSheet sheet, int page) => new(sheet, PathOf(submission.Id))
    {
        Keep = KeepPage.PathOf(submission.Id),
        Page = page,
    };

    /// <summary>The page of a submission with its form.</summary>
    public static WorkAnswer Show(WorkCall call, WorkLine work, FormView view)
        => WorkAnswer.Show<WorkPage, WorkInProgress>(new(work, Frame: null, Auto: false)
        {
            Form = view with { Auto = work.Line.Study.Template.IsEmpty ? null : view.Auto ?? call.Query("auto") == "1" },
        }) with
        {
            Policy = ContentPolicy.WithForm,
        };

    /// <summary>The same, with what was entered and what is wrong with it.</summary>
    public static WorkAnswer Again(WorkCall call, WorkLine work, FormView view)
        => Show(call, work, view) with { Status = StatusCodes.Status422UnprocessableEntity };
}
