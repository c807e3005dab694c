namespace Bursar.MTurk;

/// <summary>What ApproveAssignment and RejectAssignment have in common.</summary>
internal static class AssignmentDecision
{
    /// <summary>Carries out the decision and answers nothing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="id">The assignment's id, as it came.</param>
    /// <param name="command">Makes the command.</param>
    /// <param name="allowed">In which states an assignment can be for this.</param>
    public static async ValueTask<MTurkError?> AnswerAsync(
        MTurkCall call, string id, Func<Submission, Command> command, params AssignmentStatus[] allowed)
    {
        if (await Assignment.FindAsync(call, id) is not var (submission, _)) return MTurkErrors.NoAssignment(id);
        var outcome = await call.ExecuteAsync(command(submission));
        if (outcome.Accepted) return call.Done();
        if (outcome.Rejection.Code is not (RejectionCode.WrongState or RejectionCode.TimeOver))
            return MTurkRejections.Of(outcome.Rejection);
        // As they are now: another call may have decided meanwhile.
        return await Assignment.FindAsync(call, id) is var (now, itsStudy)
            ? Why(now, itsStudy, allowed)
            : MTurkErrors.NoAssignment(id);
    }

    private static MTurkError Why(Submission submission, Study study, AssignmentStatus[] allowed)
    {
        // There is no state in which to decide on work that was never submitted; programs that wait for it know this text.
        if (!Assignment.Shown.Contains(submission.State)) return MTurkErrors.AssignmentState("null");
        if (submission.State != SubmissionState.Rejected || !allowed.Contains(AssignmentStatus.Rejected))
            return MTurkErrors.AssignmentState(string.Join(',', allowed));
        return study.State == StudyState.Deleted
            ? MTurkErrors.HitState(HitStatus.Disposed, HitChange.Living)
            : MTurkErrors.OverrideTooLate;
    }
}
