namespace Bursar.MTurk;

/// <summary>
/// Shows the bonuses that were paid for a HIT or for one assignment, the oldest first (MTurk API Reference, ListBonusPayments).
/// </summary>
internal static class ListBonusPayments
{
    /// <summary>The answer is a page.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var hitId = input.EntityId("HITId");
        var assignmentId = input.EntityId("AssignmentId");
        var (after, results) = NextToken.Read(input);
        if (hitId is null && assignmentId is null)
            input.Refuse(MTurkErrors.Request("Either the HITId parameter or the AssignmentId parameter must be specified."));
        if (input.Error is { } wrong) return wrong;
        var submission = default(ObjectId);
        var study = hitId is null ? null : await Hit.FindStudyAsync(call, hitId);
        if (hitId is not null && study is null) return MTurkErrors.NoHit(hitId);
        if (assignmentId is not null)
        {
            if (await Assignment.FindAsync(call, assignmentId) is not var (found, itsStudy)
                || (study ?? itsStudy).Id != itsStudy.Id)
                return MTurkErrors.NoAssignment(assignmentId);
            (submission, study) = (found.Id, itsStudy);
        }
        var bonuses = await call.Ledger.ListAsync(new BonusesOfStudy(study!.Id, submission, after, results), call.Cancellation);
        return call.Write(answer =>
        {
            NextToken.Write(answer, bonuses.Count, bonuses.Count > 0 ? bonuses[^1].Id : default);
            answer.List("BonusPayments", bonuses, BonusPayment.Write);
        });
    }
}
