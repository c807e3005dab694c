using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /mturk/externalSubmit</c>: a task's own page submits the work (MTurk API Reference, ExternalQuestion). The fields are
/// those of the query and of the body. The form lies on another site, so it carries the second cookie only, and whatever it names
/// must be the participant's own open assignment.
/// </summary>
internal static class SubmitTask
{
    private const string AssignmentId = "assignmentId";
    private const string HitId = "hitId";

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var request = call.Context.Request;
        if (call.Services.Origins.IsContent(request))
        {
            // A browser that is cut off while it sends would not go on to the site, which says what is wrong.
            if (request.ContentLength > RequestBody.MaxBytes) await call.FormAsync();
            return new SentOn($"{call.SiteOrigin}{HtmlQuestion.SubmitPath}{request.QueryString}");
        }
        var query = FormFields.OfQuery(request);
        if (!HttpMethods.IsPost(request.Method)) return Ask(query);
        if (call.Visitor is null)
            return Show(new(Say("NotSignedIn.Title"), Say("NotSignedIn.Text"))
            {
                Link = "/sign-in",
                LinkText = Say("SignIn.Title"),
            }, StatusCodes.Status403Forbidden);
        var body = await call.FormAsync();
        if (body.Fault is { } fault) return Show(new(Say("Unread.Title"), Say("Unread.Text", fault.Message)), fault.Status);
        return await SubmitAsync(call, FormFields.Merge(query, body));
    }

    /// <summary>A GET changes nothing: a button submits the same fields.</summary>
    private static WorkAnswer Ask(FormFields query) => Show(
        new(Say("Ask.Title"), Say("Ask.Text")) { Again = query.All }, StatusCodes.Status200OK);

    private static async ValueTask<WorkAnswer> SubmitAsync(WorkCall call, FormFields form)
    {
        var id = form[AssignmentId];
        if (id.Length == 0) return Wrong(Say("Wrong.NoId"));
        if (id == TaskAddress.NotAvailable)
            return Wrong(Say("Wrong.Preview"));
        IReadOnlyList<Field> fields = Fields(form);
        if (fields.Count == 0) return Wrong(Say("Wrong.NoAnswer"));
        var submission = ObjectId.TryParse(id, out var one)
            ? await call.FindAsync<Submission>(RowKey.OfSubmission(one))
            : null;
        var study = submission?.Participant == call.Participant
            ? await call.FindAsync<Study>(RowKey.OfStudy(submission.Study))
            : null;
        if (study is not { Origin: Origin.MTurk })
            return Show(
                new(Say("NotYours.Title"), Say("NotYours.Text")),
                StatusCodes.Status404NotFound);
        // No page but the site's own asks the questions of a form, so whatever comes from elsewhere is held to the same rules.
        if (await StudyTask.ReadFormAsync(call.Ledger, call.Services.Forms, study, submission, call.Cancellation) is { } asked)
        {
            var (answers, unfit) = FormAnswers.Of(asked, fields);
            if (answers is null) return Wrong(Say("Wrong.Answer", unfit));
            fields = answers;
        }
        var (document, _) = QuestionFormAnswers.Of(fields);
        if (document is null) return Wrong(Say("Wrong.Kept"));
        var outcome = await call.ExecuteAsync(new SubmitWork(study.Id, submission!.Id)
        {
            Document = document,
            Answers = study.Reviews == StudyReviews.None ? null : QuestionFormAnswers.Read(document),
        });
        return await AfterAsync(call, submission, outcome);
    }

    /// <summary>Every field is part of the answer, but for the two ids. The values of one name are joined.</summary>
    private static List<Field> Fields(FormFields form) =>
    [
        .. form.All.Where(field => field.Key is not (AssignmentId or HitId or ""))
            .GroupBy(field => field.Key, field => field.Value, StringComparer.Ordinal)
            .Select(group => new Field(group.Key, string.Join(FormAnswers.Between, group))),
    ];

    private static async ValueTask<WorkAnswer> AfterAsync(WorkCall call, Submission submission, Outcome outcome)
    {
        if (outcome.Accepted)
            return After(new(Say("Done.Submitted"), Say("Done.Here")), StatusCodes.Status200OK);
        if (outcome.Rejection.Code == RejectionCode.Busy)
            return Show(
                new(Say("Busy.Title"), Say("Wrong.Busy")),
                StatusCodes.Status503ServiceUnavailable);
        var now = await call.FindAsync<Submission>(RowKey.OfSubmission(submission.Id));
        var state = now?.State ?? submission.State;
        if (outcome.Rejection.Code == RejectionCode.TimeOver || state == SubmissionState.TimedOut)
            return After(
                new(Say("Done.TimeOut"), Say("Wrong.Late")),
                StatusCodes.Status409Conflict);
        if (state == SubmissionState.Returned)
            return After(
                new(Say("WasReturned.Title"), Say("WasReturned.Text")),
                StatusCodes.Status409Conflict);
        return After(
            new(Say("WasSubmitted.Title"), Say("WasSubmitted.Text")),
            StatusCodes.Status409Conflict);

        WorkAnswer After(AfterTask said, int status) => Show(said with
        {
            Submission = submission.Id,
            Link = ShowWork.PathOf(submission.Id),
            LinkText = Say("Work.SeeWhat"),
        }, status);
    }

    private static WorkAnswer Wrong(string why)
        => Show(new(Say("Wrong.Title"), why), StatusCodes.Status400BadRequest);

    private static WorkAnswer Show(AfterTask said, int status)
        => WorkAnswer.Show<AfterTaskPage, AfterTask>(said) with { Status = status, Policy = ContentPolicy.AfterTask };
}
