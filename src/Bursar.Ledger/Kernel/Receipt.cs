namespace Bursar.Ledger;

/// <summary>The result of an accepted command: enough for every dialect to build its response, now and on a retry.</summary>
/// <param name="Subject">The id of the object that the command created or changed.</param>
/// <param name="Transfer">The sequence number of the last transfer that it made; 0 if no money moved.</param>
/// <param name="Available">The balance of Available afterwards; zero for a command on no book.</param>
/// <param name="At">When it was decided, UTC.</param>
public sealed record Receipt(ObjectId Subject, long Transfer, Money Available, DateTimeOffset At)
{
    /// <summary>
    /// Whether this is the stored answer to an earlier command under the same key. If so, nothing was done this time.
    /// </summary>
    public bool Replayed { get; init; }
}
