namespace Bursar.Storage;

/// <summary>The bounds of the committer.</summary>
public sealed record CommitterOptions
{
    /// <summary>How many commands may wait in a lane; the next one is refused as busy. Default 8,192; 1 or more.</summary>
    public int QueueLength { get; init; } = 8_192;

    /// <summary>How many commands one transaction takes at the most. Default 1,024; 1 or more.</summary>
    public int BatchLength { get; init; } = 1_024;

    /// <summary>
    /// How many batches may be under way at once, each book always in the same lane. Default 1, which is all that SQLite has; 1
    /// or more.
    /// </summary>
    public int Lanes { get; init; } = 1;

    /// <summary>
    /// For how long after it was sent a command is tried again, where that can do no harm and the store may come back. Default 10
    /// seconds; zero or more.
    /// </summary>
    public TimeSpan RetryFor { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// For how long a command may wait for its first try; after that it is refused as busy. Default 20 seconds, more than zero:
    /// with the time that one try takes it has to stay below the 60 seconds for which boto3 waits.
    /// </summary>
    public TimeSpan WaitFor { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long events are kept, by the ledger's time. Default 30 days; more than zero.</summary>
    public TimeSpan EventRetention { get; init; } = TimeSpan.FromDays(30);
}
