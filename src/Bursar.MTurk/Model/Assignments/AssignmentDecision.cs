namespace Bursar.MTurk;

/// <summary>The part that ApproveAssignment and RejectAssignment share.</summary>
internal static class AssignmentDecision
{
    /// <summary>Executes the decision. A successful answer has no members.</summary>
    /// <param name="call">The call.</param>
    /// <param name="id">The assignment's id, as the client sent it.</param>
    /// <param name="command">Builds the command.</param>
    /// <param name="allowed">The states of an assignment in which the operation is allowed.</param>
    public static async ValueTask<MTurkError?> AnswerAsync(
        MTurkCall call, string id, Func<Submission, SubmissionCommand> command, params AssignmentStatus[] allowed)
    {
        if (await Assignment.FindSubmissionAsync(call, id) is not { } submission) return MTurkErrors.NoAssignment(id);
        // Whether its study is a HIT, the command finds out.
        var outcome = await call.ExecuteAsync(command(submission) with { SeenBy = Origin.MTurk });
        if (outcome.Accepted) return call.Done();
        if (outcome.Rejection.Code == RejectionCode.NotFound) return MTurkErrors.NoAssignment(id);
        if (outcome.Rejection.Code is not (RejectionCode.WrongState or RejectionCode.TimeOver))
            return MTurkRejections.Of(outcome.Rejection);
        // Read again: another call may have decided in the meantime.
        return await Assignment.FindAsync(call, id) is var (now, itsStudy)
            ? Why(now, itsStudy, allowed)
            : MTurkErrors.NoAssignment(id);
    }

    private static MTurkError Why(Submission submission, Study study, AssignmentStatus[] allowed)
    {
        // Work that was not submitted has no state that allows a decision; programs that wait for it recognise this message.
        if (!Assignment.Shown.Contains(submission.State)) return MTurkErrors.AssignmentState("null");
        if (submission.State != SubmissionState.Rejected || !allowed.Contains(AssignmentStatus.Rejected))
            return MTurkErrors.AssignmentState(string.Join(',', allowed));
        return study.State == StudyState.Deleted
            ? MTurkErrors.HitState(HitStatus.Disposed, HitChange.Living)
            : MTurkErrors.OverrideTooLate;
    }
}
