using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>POST /qualifications/{type}/submit</c>: the participant submits the test of a qualification.</summary>
internal static class SubmitTest
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.TraitAsync() is not { } line) return WorkAnswer.Say(Message.NotFound, 404);
        var page = $"/qualifications/{line.Type.Id}";
        // Its page says what became of it.
        if (line.Test is not { } test) return WorkAnswer.GoTo(page);
        var fields = await call.FormAsync();
        var view = test with { Sheet = FormSheet.Read(test.Sheet.Form, fields) };
        if (view.Sheet.HasErrors)
            return ShowTrait.Show(line with { Test = view }) with { Status = StatusCodes.Status422UnprocessableEntity };
        var request = line.Request!;
        var (document, _) = QuestionFormAnswers.Of(
            view.Sheet.Answers(entry => Upload.IdOf(request.Id, entry.Question.Id).ToUpperString()));
        if (document is null)
        {
            view = view with { Why = Say("Form.TooMuch") };
            return ShowTrait.Show(line with { Test = view }) with { Status = StatusCodes.Status422UnprocessableEntity };
        }
        var outcome = await call.ExecuteAsync(new SubmitTraitTest(
            request.Id, line.Type.Id, call.Participant, request.Test, document, QuestionFormAnswers.Read(document))
        {
            Uploads = view.Sheet.Uploads,
        });
        return outcome.Rejection?.Code == RejectionCode.Busy
            ? ShowTrait.Show(line with { Test = view with { Why = Say("Link.Again") } }) with
            {
                Status = StatusCodes.Status503ServiceUnavailable,
            }
            : WorkAnswer.GoTo(page);
    }
}
