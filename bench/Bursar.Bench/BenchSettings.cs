namespace Bursar.Bench;

/// <summary>What the command line asked for.</summary>
/// <param name="Seconds">How long one round lasts.</param>
/// <param name="Rounds">How often a pair is measured, alternating.</param>
/// <param name="Data">Where the data lies; the run makes a folder of its own there, and deletes it.</param>
/// <param name="Write">The document to write; null for none.</param>
/// <param name="PgLedger">The folder with pgledger's SQL; null where it is not to be measured.</param>
internal sealed record BenchSettings(int Seconds, int Rounds, DirectoryInfo Data, FileInfo? Write, DirectoryInfo? PgLedger)
{
    /// <summary>The connections of every load over HTTP.</summary>
    public const int Connections = 32;

    /// <summary>Shorter and fewer rounds, for a table of many rows: a quarter of the time, and half as often.</summary>
    public BenchSettings Short => this with { Seconds = Math.Max(1, Seconds / 4), Rounds = (Rounds + 1) / 2 };

    public TimeSpan Round => TimeSpan.FromSeconds(Seconds);
}
