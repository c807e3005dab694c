namespace Bursar.Ledger;

/// <summary>
/// What an accepted command answers: enough for every dialect to build its own answer, now and when it is retried.
/// </summary>
/// <param name="Subject">The object that the command made or changed.</param>
/// <param name="Transfer">The sequence of the transfer that it caused; 0 where no money moved.</param>
/// <param name="Available">The Available account after it; zero for a command on no book.</param>
/// <param name="At">When it was decided.</param>
public sealed record Receipt(ObjectId Subject, long Transfer, Money Available, DateTimeOffset At)
{
    /// <summary>Whether this is the stored answer to a key seen before: nothing was done this time.</summary>
    public bool Replayed { get; init; }
}
