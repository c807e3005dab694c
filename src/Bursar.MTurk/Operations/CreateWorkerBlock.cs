namespace Bursar.MTurk;

/// <summary>
/// Blocks a worker, who can then accept none of the requester's HITs (MTurk API Reference, CreateWorkerBlock).
/// </summary>
internal static class CreateWorkerBlock
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var worker = input.RequiredWorkerId("WorkerId");
        var reason = input.RequiredText("Reason", 1, Block.MaxReason);
        if (input.Error is { } wrong) return wrong;
        if (await WorkerId.FindAsync(call, worker) is not { } participant) return MTurkErrors.Parameter("WorkerId", worker);
        var outcome = await call.ExecuteAsync(new BlockParticipant(call.Book, participant, reason));
        return outcome.Accepted ? call.Done() : MTurkRejections.Of(outcome.Rejection);
    }
}
