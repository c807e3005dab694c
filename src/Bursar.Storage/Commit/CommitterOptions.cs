using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>The limits of the committer.</summary>
public sealed record CommitterOptions
{
    /// <summary>
    /// The most commands that wait in a lane, at most three quarters of them of one book; further ones are refused as busy.
    /// Default 8,192; at least 1.
    /// </summary>
    public int QueueLength { get; init; } = 8_192;

    /// <summary>
    /// The most work in one transaction: usually the number of commands, but each counts as its <see cref="Command.Weight"/>, and
    /// one that is heavier is alone. Default 1,024; at least 1.
    /// </summary>
    public int BatchLength { get; init; } = 1_024;

    /// <summary>
    /// The number of lanes, each of which commits one batch at a time; a book always uses the same lane. Default 1, all that
    /// SQLite supports; at least 1.
    /// </summary>
    public int Lanes { get; init; } = 1;

    /// <summary>
    /// How long after it was sent a command is retried, if a retry is safe and the store may recover. Default 10 seconds; zero or
    /// more.
    /// </summary>
    public TimeSpan RetryFor { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The longest wait for the first try; after that a command is refused as busy. Default 20 seconds; more than zero. Together
    /// with the duration of one try it must stay below the 60 seconds that boto3 waits.
    /// </summary>
    public TimeSpan WaitFor { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long events are kept, by the ledger's time. Default 30 days; more than zero.</summary>
    public TimeSpan EventRetention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>
    /// The most bytes that a book may store in 24 hours and that cost it nothing (<see cref="Command.Stores"/>), as each node
    /// counts them since its start. Default 256 MiB; at least 1.
    /// </summary>
    public long BookQuota { get; init; } = 256 * 1024 * 1024;
}
