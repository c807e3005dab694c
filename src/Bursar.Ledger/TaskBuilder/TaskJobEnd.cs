namespace Bursar.Ledger;

/// <summary>How a job ended.</summary>
/// <param name="State">Whether it did all, some or nothing.</param>
/// <param name="Accepted">The number of records or datapoints that it took.</param>
/// <param name="Rejected">The number of those that it refused, in whole or in part.</param>
/// <param name="Detail">More about it, in the dialect's form; at most <see cref="TaskJob.MaxDetail"/> characters.</param>
public sealed record TaskJobEnd(TaskJobState State, int Accepted, int Rejected, string Detail)
{
    /// <summary>The number of groups of tasks that it made.</summary>
    public int GroupsMade { get; init; }

    /// <summary>The number of groups that were there and that it gave more tasks.</summary>
    public int GroupsGrown { get; init; }

    /// <summary>A job that ends as soon as it is asked for; put unless its detail is too long.</summary>
    internal Rejection? Put(WorkingSet set, ObjectId id, ObjectId owner, TaskJobKind kind) => PutAfter(set, new()
    {
        Id = id,
        Owner = owner,
        Kind = kind,
        CreatedAt = set.Now,
        UpdatedAt = set.Now,
    });

    /// <summary>Ends a job, unless the detail is too long.</summary>
    internal Rejection? PutAfter(WorkingSet set, TaskJob job)
    {
        if (TextRules.Check("What is said of a job", Detail, TaskJob.MaxDetail) is { } refused) return refused;
        set.Put(job with
        {
            State = State,
            Accepted = Accepted,
            Rejected = Rejected,
            GroupsMade = GroupsMade,
            GroupsGrown = GroupsGrown,
            Detail = Detail,
            UpdatedAt = set.Now,
        });
        return null;
    }
}
