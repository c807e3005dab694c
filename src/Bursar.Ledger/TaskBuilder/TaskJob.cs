namespace Bursar.Ledger;

/// <summary>
/// Something that is done for a dataset or a batch and that its researcher asks about afterwards. What it does is done in the
/// command that ends it, so none is ever half done.
/// </summary>
public sealed record TaskJob : Row
{
    /// <summary>The maximum length of <see cref="Detail"/>, in characters.</summary>
    public const int MaxDetail = 64 * 1024;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The id of the dataset or batch that it is for.</summary>
    public required ObjectId Owner { get; init; }

    /// <summary>What it does.</summary>
    public required TaskJobKind Kind { get; init; }

    /// <summary>The name of the file of an import; empty for others.</summary>
    public string Name { get; init; } = "";

    /// <summary>How far it has come.</summary>
    public TaskJobState State { get; init; }

    /// <summary>The number of records or datapoints that it took.</summary>
    public int Accepted { get; init; }

    /// <summary>The number of records or datapoints that it refused, in whole or in part.</summary>
    public int Rejected { get; init; }

    /// <summary>The number of groups of tasks that it made.</summary>
    public int GroupsMade { get; init; }

    /// <summary>The number of groups that were there and that it gave more tasks.</summary>
    public int GroupsGrown { get; init; }

    /// <summary>More about it, in the dialect's form; at most <see cref="MaxDetail"/> characters, may be empty.</summary>
    public string Detail { get; init; } = "";

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it changed last.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Whether it was deleted.</summary>
    public bool IsDeleted { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTaskJob(Id);
}

/// <summary>What a job does. The values are stored.</summary>
public enum TaskJobKind
{
    /// <summary>Reads a file into a dataset.</summary>
    Import = 1,

    /// <summary>Reads the datapoints of a dataset by a new schema.</summary>
    Migration = 2,

    /// <summary>Makes tasks of datapoints that were added after a batch was set up.</summary>
    Sync = 3,

    /// <summary>Collects the responses to a batch.</summary>
    Export = 4,
}

/// <summary>How far a job has come. The values are stored.</summary>
public enum TaskJobState
{
    /// <summary>Its file has not come yet.</summary>
    Waiting = 0,

    /// <summary>All is done.</summary>
    Complete = 1,

    /// <summary>Some is done, and some was refused.</summary>
    Partial = 2,

    /// <summary>Nothing was done.</summary>
    Failed = 3,
}
