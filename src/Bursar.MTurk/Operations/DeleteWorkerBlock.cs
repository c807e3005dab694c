namespace Bursar.MTurk;

/// <summary>
/// Lifts a block. If the worker is not blocked, nothing happens (MTurk API Reference, DeleteWorkerBlock).
/// </summary>
internal static class DeleteWorkerBlock
{
    private static readonly MTurkError Invalid = MTurkErrors.Request("WorkerId is invalid.");

    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var worker = input.RequiredWorkerId("WorkerId");
        input.Text("Reason", 0, Block.MaxReason);
        if (input.Error is { } wrong) return wrong;
        if (await WorkerId.FindAsync(call, worker) is not { } participant) return Invalid;
        var outcome = await call.ExecuteAsync(new UnblockParticipant(call.Book, participant));
        return outcome.Accepted ? call.Done() : MTurkRejections.Of(outcome.Rejection);
    }
}
