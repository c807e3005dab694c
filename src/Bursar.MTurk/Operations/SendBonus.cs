namespace Bursar.MTurk;

/// <summary>Pays a worker a bonus, with its own fee, from the available balance (MTurk API Reference, SendBonus).</summary>
internal static class SendBonus
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var worker = input.RequiredWorkerId("WorkerId");
        var text = input.RequiredAmount("BonusAmount");
        var id = input.RequiredEntityId("AssignmentId");
        var reason = input.RequiredText("Reason", 1, Bonus.MaxReason);
        var token = input.Token("UniqueRequestToken");
        if (!Money.TryParse(text, 2, out var amount) || amount == Money.Zero) input.Refuse("BonusAmount", text);
        if (input.Error is { } wrong) return wrong;
        // For this operation, an assignment does not exist until it is submitted.
        if (await Assignment.FindAsync(call, id) is not var (submission, study) || !Assignment.Shown.Contains(submission.State))
            return MTurkErrors.NoAssignment(id);
        if (!string.Equals(worker, WorkerId.Of(submission.Participant), StringComparison.Ordinal))
            return MTurkErrors.Parameter("WorkerId", worker);
        var outcome = await call.ExecuteAsync(new PayBonus(study.Id, submission.Id, amount, reason), nameof(SendBonus), token);
        if (token is not null && outcome.IsRepeated(out _)) return MTurkErrors.TokenUsed(token);
        return outcome.Accepted ? call.Done() : MTurkRejections.Of(outcome.Rejection);
    }
}
