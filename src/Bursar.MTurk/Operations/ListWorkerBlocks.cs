namespace Bursar.MTurk;

/// <summary>Shows the workers who are blocked, and why (MTurk API Reference, ListWorkerBlocks).</summary>
internal static class ListWorkerBlocks
{
    /// <summary>The answer is a page, in the order of the workers' ids.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var (after, results) = NextToken.Read(input);
        if (input.Error is { } wrong) return wrong;
        var blocks = await call.Ledger.ListAsync(new BlocksOfBook(call.Book, after, results), call.Cancellation);
        return call.Write(answer =>
        {
            NextToken.Write(answer, blocks.Count, blocks.Count > 0 ? blocks[^1].Participant : default);
            answer.List("WorkerBlocks", blocks, WorkerBlock.Write);
        });
    }
}
