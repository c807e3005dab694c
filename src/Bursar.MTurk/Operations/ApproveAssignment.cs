namespace Bursar.MTurk;

/// <summary>
/// Pays the worker and the fee from the HIT's hold. With <c>OverrideRejection</c>, also pays for rejected work that was submitted
/// within the last 30 days, from the available balance (MTurk API Reference, ApproveAssignment).
/// </summary>
internal static class ApproveAssignment
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("AssignmentId");
        var feedback = input.Text("RequesterFeedback", 0, Submission.MaxFeedback);
        var overrides = input.Flag("OverrideRejection");
        if (input.Error is { } wrong) return wrong;
        return await AssignmentDecision.AnswerAsync(
            call,
            id,
            one => new ApproveSubmission(one.Study, one.Id) { Feedback = feedback ?? "", OverridesRejection = overrides },
            overrides ? [AssignmentStatus.Submitted, AssignmentStatus.Rejected] : [AssignmentStatus.Submitted]);
    }
}
