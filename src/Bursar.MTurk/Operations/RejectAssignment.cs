namespace Bursar.MTurk;

/// <summary>
/// Rejects work: the worker is not paid, and the money held for it is available again (MTurk API Reference, RejectAssignment).
/// </summary>
internal static class RejectAssignment
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("AssignmentId");
        var feedback = input.RequiredText("RequesterFeedback", 0, Submission.MaxFeedback);
        if (input.Error is { } wrong) return wrong;
        return await AssignmentDecision.AnswerAsync(
            call,
            id,
            one => new RejectSubmission(one.Study, one.Id, Reopens: false) { Feedback = feedback },
            AssignmentStatus.Submitted);
    }
}
