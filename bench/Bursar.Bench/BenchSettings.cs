namespace Bursar.Bench;

/// <summary>What the command line asked for.</summary>
/// <param name="Seconds">The length of one round.</param>
/// <param name="Rounds">How often each side of a comparison is measured, alternating.</param>
/// <param name="Data">The directory for the data; the run creates its own folder there and deletes it.</param>
/// <param name="Write">The document to update; null for none.</param>
/// <param name="PgLedger">The folder with pgledger's SQL; null to leave pgledger out.</param>
internal sealed record BenchSettings(int Seconds, int Rounds, DirectoryInfo Data, FileInfo? Write, DirectoryInfo? PgLedger)
{
    /// <summary>Whether balance reads are measured with metrics switched on.</summary>
    public bool Metrics { get; init; }

    /// <summary>The number of connections of every load over HTTP.</summary>
    public const int Connections = 32;

    /// <summary>Fewer and shorter rounds, for tables with many rows: a quarter of the time, half as many rounds.</summary>
    public BenchSettings Short => this with { Seconds = Math.Max(1, Seconds / 4), Rounds = (Rounds + 1) / 2 };

    /// <summary>The rounds in words, such as "3 rounds of 2 s each".</summary>
    public string InWords => Rounds == 1 ? $"1 round of {Seconds} s" : $"{Rounds} rounds of {Seconds} s each";

    public TimeSpan Round => TimeSpan.FromSeconds(Seconds);
}
