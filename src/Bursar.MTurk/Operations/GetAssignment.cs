namespace Bursar.MTurk;

/// <summary>Shows an assignment and its HIT (MTurk API Reference, GetAssignment).</summary>
internal static class GetAssignment
{
    /// <summary>The answer has both.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("AssignmentId");
        if (input.Error is { } wrong) return wrong;
        if (await Assignment.FindAsync(call, id) is not var (submission, study)) return MTurkErrors.NoAssignment(id);
        if (!Assignment.Shown.Contains(submission.State)) return MTurkErrors.AssignmentState("Reviewable,Approved,Rejected");
        var assignment = await Assignment.ReadAsync(call, study, submission);
        var hit = await Hit.ReadAsync(call, study);
        return call.Write(answer =>
        {
            answer.Structure("Assignment", assignment.Write);
            answer.Structure("HIT", member => hit.Write(member, call.Now));
        });
    }
}
