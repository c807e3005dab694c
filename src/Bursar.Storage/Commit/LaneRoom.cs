namespace Bursar.Storage;

/// <summary>
/// How many commands may wait in a lane, and how many of them may be of one book, so that it cannot keep all others out. Books
/// are counted in groups, which costs one addition and remembers nothing of them.
/// </summary>
/// <param name="all">The most commands in all.</param>
internal sealed class LaneRoom(int all)
{
    private const int Groups = 256;

    /// <summary>A book may take three quarters of a queue, and always one place.</summary>
    private readonly int _ofOneBook = Math.Max(1, all - all / 4);
    private readonly int[] _groups = new int[Groups];
    private int _waiting;

    /// <summary>The number of waiting commands.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Takes a place, if there is one.</summary>
    public bool TryEnter(int book)
    {
        if (Interlocked.Increment(ref _waiting) > all)
        {
            Interlocked.Decrement(ref _waiting);
            return false;
        }
        ref var group = ref GroupOf(book);
        if (Interlocked.Increment(ref group) <= _ofOneBook) return true;
        Leave(book);
        return false;
    }

    /// <summary>Gives a place back.</summary>
    public void Leave(int book)
    {
        Interlocked.Decrement(ref GroupOf(book));
        Interlocked.Decrement(ref _waiting);
    }

    /// <summary>Gives the places of these commands back.</summary>
    public void Leave(List<Pending> taken)
    {
        foreach (var pending in taken) Interlocked.Decrement(ref GroupOf(pending.Command.Book));
        Interlocked.Add(ref _waiting, -taken.Count);
    }

    private ref int GroupOf(int book) => ref _groups[unchecked((uint)book) % Groups];
}
