namespace Bursar.Bench;

/// <summary>What callers did in one round.</summary>
/// <param name="Commands">Their commands.</param>
/// <param name="Transfers">Transfers per second.</param>
/// <param name="Allocated">What the whole process allocated for a command, in bytes.</param>
internal sealed record EngineRound(LoadRound Commands, double Transfers, double Allocated)
{
    /// <summary>The processor time that the whole process used for a command.</summary>
    public required TimeSpan Processor { get; init; }

    /// <summary>What the process wrote to its own files for a command, in bytes; 0 where the system does not say.</summary>
    public required double Written { get; init; }
}
