namespace Bursar.MTurk;

/// <summary>Blocks against workers, and messages to them.</summary>
internal static class WorkerOperations
{
    /// <summary>The group's operations in the order of their names, offered or not.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new("CreateWorkerBlock"),
        new("DeleteWorkerBlock"),
        new("ListWorkerBlocks"),
        new("NotifyWorkers"),
    ];
}
