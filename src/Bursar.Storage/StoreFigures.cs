namespace Bursar.Storage;

/// <summary>A store's figures for metrics.</summary>
/// <param name="CachedRows">The number of committed rows in memory.</param>
/// <param name="ReadRetries">The number of retried reads since the store was opened.</param>
/// <param name="LogBytes">The size of what is in the write-ahead log of a data file, in bytes; always 0 for a database.</param>
public readonly record struct StoreFigures(int CachedRows, long ReadRetries, long LogBytes = 0);
