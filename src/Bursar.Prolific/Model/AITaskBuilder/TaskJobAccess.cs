using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Finds the jobs of a dataset or batch that the caller can see.</summary>
internal static class TaskJobAccess
{
    /// <summary>Finds the job in the path; null if its owner has none of this kind with that id, or it was deleted.</summary>
    /// <param name="call">The request.</param>
    /// <param name="name">The name of the route's parameter.</param>
    /// <param name="owner">The id of the dataset or batch.</param>
    /// <param name="kind">What it does.</param>
    public static async ValueTask<TaskJob?> FindAsync(ProlificCall call, string name, ObjectId owner, TaskJobKind kind)
    {
        if (!call.TryGetUuid(name, out var id) || id.Book != owner.Book) return null;
        var job = await call.Ledger.FindAsync<TaskJob>(RowKey.OfTaskJob(id), call.Cancellation);
        return job is { IsDeleted: false } && job.Owner == owner && job.Kind == kind ? job : null;
    }
}
