namespace Bursar.Testing;

/// <summary>What SQLite asks of the disk.</summary>
public enum DiskOperation
{
    Open,
    Read,
    Write,
    Truncate,
    Sync,
    Delete,
}
