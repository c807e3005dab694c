namespace Bursar.Storage;

/// <summary>What a copy does, in this order.</summary>
public enum CopyStep
{
    /// <summary>The source's books are recomputed.</summary>
    CheckSource,

    /// <summary>Everything is written.</summary>
    Write,

    /// <summary>What was written is read again, compared and recomputed.</summary>
    CheckTarget,
}
