namespace Bursar.MTurk;

/// <summary>Blocks against workers, and messages to them.</summary>
internal static class WorkerOperations
{
    /// <summary>The group's operations in the order of their names.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new(nameof(CreateWorkerBlock), CreateWorkerBlock.AnswerAsync),
        new(nameof(DeleteWorkerBlock), DeleteWorkerBlock.AnswerAsync),
        new(nameof(ListWorkerBlocks), ListWorkerBlocks.AnswerAsync) { Gives = () => AnswerShapes.Blocks },
        new(nameof(NotifyWorkers), NotifyWorkers.AnswerAsync) { Gives = () => AnswerShapes.Failures },
    ];
}
