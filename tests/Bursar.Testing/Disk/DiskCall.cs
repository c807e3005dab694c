namespace Bursar.Testing;

/// <summary>One call of SQLite to the disk.</summary>
/// <param name="Operation">What it asks.</param>
/// <param name="Path">The file's full path.</param>
public readonly record struct DiskCall(DiskOperation Operation, string Path)
{
    /// <summary>Whether it is about a write-ahead log, and not about a data file.</summary>
    public bool IsLog => Path.EndsWith("-wal", StringComparison.Ordinal);
}
