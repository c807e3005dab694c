namespace Bursar.MTurk;

/// <summary>What ApproveAssignment and RejectAssignment have in common.</summary>
internal static class AssignmentDecision
{
    /// <summary>Carries out the decision and answers nothing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="id">The assignment's id, as it came.</param>
    /// <param name="command">Makes the command.</param>
    /// <param name="allowed">In which states an assignment can be for this: what is said where it is in another.</param>
    public static async ValueTask<MTurkError?> AnswerAsync(
        Call call, string id, Func<Submission, Command> command, params AssignmentStatus[] allowed)
    {
        if (await Assignment.FindAsync(call, id) is not var (submission, study)) return TurkError.NoAssignment(id);
        var outcome = await call.ExecuteAsync(command(submission));
        if (outcome.Accepted) return call.Done();
        if (outcome.Rejection.Code != RejectionCode.WrongState) return TurkError.Of(outcome.Rejection);
        return study.State == StudyState.Deleted ? TurkError.HitState(HitStatus.Disposed, Living) : TurkError.AssignmentState(allowed);
    }

    private static readonly HitStatus[] Living = [HitStatus.Assignable, HitStatus.Unassignable, HitStatus.Reviewable, HitStatus.Reviewing];
}
