namespace Bursar.Storage;

/// <summary>A store's figures for metrics.</summary>
/// <param name="CachedRows">The number of committed rows in memory; always 0 for a store without a cache.</param>
/// <param name="ReadRetries">The number of retried reads since the store was opened.</param>
public readonly record struct StoreFigures(int CachedRows, long ReadRetries);
