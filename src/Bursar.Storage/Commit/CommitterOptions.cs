namespace Bursar.Storage;

/// <summary>The bounds of the committer.</summary>
public sealed record CommitterOptions
{
    /// <summary>How many commands may wait; the next one is refused as busy. Default 8,192; 1 or more.</summary>
    public int QueueLength { get; init; } = 8_192;

    /// <summary>How many commands one transaction takes at the most. Default 1,024; 1 or more.</summary>
    public int BatchLength { get; init; } = 1_024;
}
