namespace Bursar.Prolific;

/// <summary>What the address of an export leads to. The values are in addresses.</summary>
internal enum ExportKind : byte
{
    /// <summary>The archive of a collection.</summary>
    Collection = 1,

    /// <summary>The archive of a batch.</summary>
    Batch = 2,

    /// <summary>The report of a batch.</summary>
    Report = 3,
}
