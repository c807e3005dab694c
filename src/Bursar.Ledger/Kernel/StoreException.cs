namespace Bursar.Ledger;

/// <summary>
/// The store failed: the disk is full, the file is damaged, or the database is unreachable. A command can be retried under the
/// same key.
/// </summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates an exception with a message for people.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message for people and the cause.</summary>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Whether nothing was done for certain and a retry is likely to succeed: another node was first, or the database is
    /// starting.
    /// </summary>
    public bool MayRetry { get; init; }

    /// <summary>
    /// Whether the work may have been done, because the answer to a commit was lost. A retry is then safe only under a request
    /// key.
    /// </summary>
    public bool MayBeDone { get; init; }

    /// <summary>Whether the store works, and too many others wait for the same. Nothing was done.</summary>
    public bool IsBusy { get; init; }

    /// <summary>Whether this process must not use the store any more: somebody else has changed or replaced it.</summary>
    public bool IsFinal { get; init; }
}
