namespace Bursar.Storage;

/// <summary>What a store knows of itself, read when somebody watches.</summary>
/// <param name="CachedRows">How many committed rows are held in memory; always 0 for a store that caches none.</param>
/// <param name="ReadRetries">How often a read was tried again since the store was opened.</param>
public readonly record struct StoreFigures(int CachedRows, long ReadRetries);
