using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// How much a book may store in a day that costs it nothing (<see cref="Command.Stores"/>): drafts, HIT types, projects,
/// qualifications. What costs money is limited by the book's money. It is counted in memory, by each lane for its books, from
/// the first such command on for 24 hours; a restart begins anew. Only the lane's loop uses it.
/// </summary>
/// <param name="most">The most bytes in a day.</param>
/// <param name="clock">Measures the day.</param>
/// <param name="watch">Counts what is refused.</param>
internal sealed class BookQuota(long most, TimeProvider clock, CommitWatch watch)
{
    private const int CleanAt = 65_536;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly Dictionary<int, (long Since, long Bytes)> _used = [];
    private int _cleanAt = CleanAt;

    /// <summary>The refusal of a command whose book has used up its quota; null if it has not.</summary>
    public Rejection? Refuses(Command command)
    {
        if (command.Stores == 0 || UsedBy(command.Book).Bytes < most) return null;
        watch.OverQuota();
        return new(
            RejectionCode.QuotaUsed,
            $"This book has stored {most} bytes of drafts and the like within a day, as much as this server allows. What it has "
                + "can be used, and more can be stored later.");
    }

    /// <summary>Counts a command that was accepted and has moved no money.</summary>
    public void Count(Command command)
    {
        if (command.Stores == 0) return;
        if (_used.Count >= _cleanAt) Clean();
        var (since, bytes) = UsedBy(command.Book);
        _used[command.Book] = (since, bytes + command.Stores);
    }

    private (long Since, long Bytes) UsedBy(int book)
        => _used.TryGetValue(book, out var used) && clock.GetElapsedTime(used.Since) < Day ? used : (clock.GetTimestamp(), 0);

    /// <summary>Forgets the days that are over.</summary>
    private void Clean()
    {
        foreach (var (book, used) in _used)
            if (clock.GetElapsedTime(used.Since) >= Day) _used.Remove(book);
        _cleanAt = Math.Max(CleanAt, 2 * _used.Count);
    }
}
