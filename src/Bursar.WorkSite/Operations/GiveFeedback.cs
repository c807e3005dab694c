using System.Globalization;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /work/{submission}/feedback</c>: the participant says what they thought of the study. Saying it again replaces it.
/// </summary>
internal static class GiveFeedback
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.SubmissionAsync() is not { } submission) return WorkAnswer.Say(Message.NotFound, 404);
        var work = await call.WorkAsync(submission);
        var finished = await FinishedWork.ReadAsync(call, work);
        if (!finished.CanSay) return WorkAnswer.GoTo(ShowWork.PathOf(submission.Id));
        var form = await call.FormAsync();
        var outcome = await call.ExecuteAsync(new Ledger.GiveFeedback(submission.Study, submission.Id, call.Participant)
        {
            IsSigned = form["signed"] == "1",
            Category = finished.Given?.Category ?? "",
            Text = form["text"].ReplaceLineEndings("\n").Trim(),
            Clarity = RatingIn(form["clarity"]),
            Difficulty = RatingIn(form["difficulty"]),
            Fairness = RatingIn(form["fairness"]),
        });
        return outcome.Rejection?.Code is RejectionCode.Busy or RejectionCode.InvalidValue
            ? WorkAnswer.Say(new(Say("Feedback.NotKept.Title"), Say("Feedback.NotKept.Text"))
            {
                Link = ShowWork.PathOf(submission.Id),
                LinkText = Say("Back"),
            }, StatusCodes.Status422UnprocessableEntity)
            : WorkAnswer.GoTo(ShowWork.PathOf(submission.Id));
    }

    private static int? RatingIn(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rating) ? rating : null;
}
