namespace Bursar.Bench;

/// <summary>What callers did in one round.</summary>
/// <param name="Commands">Commands per second.</param>
/// <param name="Transfers">Transfers per second.</param>
/// <param name="Median">The median latency of a command, in microseconds.</param>
/// <param name="P99">The latency that 99 % stay below, in microseconds.</param>
/// <param name="Allocated">What the whole process allocated for a command, in bytes.</param>
internal sealed record EngineRound(double Commands, double Transfers, double Median, double P99, double Allocated);
