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
        if (await Assignment.FindSubmissionAsync(call, id) is not { } submission || !Assignment.Shown.Contains(submission.State))
            return MTurkErrors.NoAssignment(id);
        if (!string.Equals(worker, WorkerId.Of(submission.Participant), StringComparison.Ordinal))
            return MTurkErrors.Parameter("WorkerId", worker);
        var command = new PayBonus(submission.Study, submission.Id, amount, reason) { SeenBy = Origin.MTurk };
        var outcome = await call.ExecuteAsync(command, nameof(SendBonus), token);
        if (token is not null && outcome.IsRepeated(out _)) return MTurkErrors.TokenUsed(token);
        if (outcome.Accepted) return call.Done();
        // Its study is no HIT.
        return outcome.Rejection.Code == RejectionCode.NotFound
            ? MTurkErrors.NoAssignment(id)
            : MTurkRejections.Of(outcome.Rejection);
    }
}
