namespace Bursar.Api;

/// <summary>The form of a snapshot as one file.</summary>
internal static class SnapshotFileType
{
    /// <summary>Its media type.</summary>
    public const string Name = "application/zip";

    /// <summary>The longest file that is taken: 1 GiB.</summary>
    public const long MaxBytes = 1L << 30;
}
