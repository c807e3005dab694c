namespace Bursar.Bench;

/// <summary>What a load did in one round.</summary>
/// <param name="PerSecond">How often a second.</param>
/// <param name="Median">The median latency.</param>
/// <param name="P99">The latency that 99 % stay below.</param>
internal sealed record LoadRound(double PerSecond, TimeSpan Median, TimeSpan P99);
