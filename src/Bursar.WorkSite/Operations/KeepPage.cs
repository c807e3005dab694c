using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /work/{submission}/keep</c>: the participant goes on to the next page of a form, or back, and what was answered so
/// far is kept. Another tab can keep another page at the same time: each adds to what there is.
/// </summary>
internal static class KeepPage
{
    private const int MaxTries = 5;

    /// <summary>The path to which a page of a submission's form is sent.</summary>
    public static string PathOf(ObjectId submission) => $"{ShowWork.PathOf(submission)}/keep";

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.SubmissionAsync() is not { } submission) return WorkAnswer.Say(Message.NotFound, 404);
        var work = await call.WorkAsync(submission);
        // Its page says what became of it.
        if (!work.IsOpen || work.Line.Task.Content is not TaskContent.Form form)
            return WorkAnswer.GoTo(ShowWork.PathOf(submission.Id));
        var fields = await call.FormAsync();
        var goesBack = fields["go"] == "back";
        for (var tries = 1; ; tries++)
        {
            var was = await WorkDraft.ReadAsync(call.Ledger, submission.Id, call.Cancellation);
            var kept = FormSheet.Empty(form).With(was);
            var page = FormDraft.PageOf(fields, kept);
            var sheet = kept.Fill(page, fields).Checked(page);
            // Whoever goes back need not have finished the page.
            if (goesBack) sheet = sheet.Fit();
            var view = SubmitForm.ViewOf(submission, sheet, page);
            if (sheet.HasErrors) return SubmitForm.Again(call, work, view);
            var (text, _) = QuestionFormAnswers.Of(sheet.Draft(SubmitForm.KeyOf(submission)));
            if (text is null) return SubmitForm.Again(call, work, view with { Why = Say("Form.TooMuch") });
            var outcome = await call.ExecuteAsync(
                new KeepDraft(submission.Study, submission.Id, text, was) { Uploads = sheet.Uploads });
            if (outcome.Accepted) return WorkAnswer.GoTo(FormDraft.AddressOf(submission, goesBack ? page - 1 : page + 1));
            if (outcome.Rejection.Code == RejectionCode.Changed && tries < MaxTries) continue;
            return outcome.Rejection.Code is RejectionCode.Busy or RejectionCode.InvalidValue or RejectionCode.Changed
                ? SubmitForm.Again(call, work, view with { Why = Say("Form.NotKept") }) with
                {
                    Status = StatusCodes.Status503ServiceUnavailable,
                }
                : WorkAnswer.GoTo(ShowWork.PathOf(submission.Id));
        }
    }
}
