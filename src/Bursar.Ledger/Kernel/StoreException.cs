namespace Bursar.Ledger;

/// <summary>
/// The store could not do its work: the disk is full, the file is damaged, the database is away. What a command wanted may be
/// tried again under the same key.
/// </summary>
public sealed class StoreException : Exception
{
    /// <summary>With a sentence for people.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>With a sentence for people and the cause.</summary>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Whether it is sure that nothing was done and likely that another try will do: another node was first, or the database
    /// is starting.
    /// </summary>
    public bool MayRetry { get; init; }

    /// <summary>
    /// Whether it may have been done all the same: the answer to a commit was lost. Only under a request key can it be tried
    /// again.
    /// </summary>
    public bool MayBeDone { get; init; }
}
