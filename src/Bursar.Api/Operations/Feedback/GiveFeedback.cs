namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/submissions/{submission}/feedback</c>: what the participant thought of the study. Saying it again
/// replaces it.
/// </summary>
internal static class GiveFeedback
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var submission = await call.SubmissionAsync();
        if (!submission.Ok) return submission.Error;
        var body = await call.BodyAsync(FeedbackJson.Default.FeedbackRequest);
        if (!body.Ok) return body.Error;
        var (study, id, participant) = (submission.Value.Study, submission.Value.Id, submission.Value.Participant);
        var outcome = await call.ExecuteAsync(new Ledger.GiveFeedback(study, id, participant)
        {
            IsSigned = body.Value.IsSigned ?? false,
            Category = body.Value.Category ?? "",
            Text = body.Value.Text ?? "",
            Clarity = body.Value.Clarity,
            Difficulty = body.Value.Difficulty,
            Fairness = body.Value.Fairness,
        });
        return outcome.Accepted ? ApiAnswer.Done : outcome.Rejection;
    }
}
