namespace Bursar.Storage;

/// <summary>The steps of a copy, in order.</summary>
public enum CopyStep
{
    /// <summary>The source is audited.</summary>
    CheckSource,

    /// <summary>Everything is written.</summary>
    Write,

    /// <summary>The copy is read back, compared and audited.</summary>
    CheckTarget,
}
