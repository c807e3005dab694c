using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// An index in memory of the answers of the last 24 hours. In the file, an index on random keys would cost as much as everything
/// else that a command does. It is rebuilt when the file is opened and takes about six bytes a key. Only the writer uses it.
/// </summary>
/// <param name="runBits">The size of a run, see <see cref="AnswerRun"/>; the default is 3,670,016 keys in 20 MiB.</param>
internal sealed class AnswerIndex(int runBits = 22)
{
    private const int Page = 1_000;
    private static readonly TimeSpan PruneEvery = TimeSpan.FromMinutes(1);
    private readonly List<AnswerRun> _runs = [];
    private readonly List<long> _found = [];
    private DateTimeOffset _nextPrune;

    /// <summary>The number of runs.</summary>
    public int Runs => _runs.Count;

    /// <summary>Builds the index of a file; ten million keys take a few seconds.</summary>
    public static AnswerIndex Load(string path, CancellationToken cancellation)
    {
        var index = new AnswerIndex();
        using var connection = new SqliteConnection(path);
        index.Extend(connection, cancellation);
        return index;
    }

    /// <summary>Adds the keys of answers that are in the file and later than the last one known.</summary>
    public void Extend(SqliteConnection connection, CancellationToken cancellation)
    {
        var after = _runs.Count == 0 ? 0 : _runs[^1].Last;
        // In chunks: adding a key waits for memory, and within a chunk these waits overlap.
        foreach (var keys in AnswerTable.KeysAfter(connection, after).Chunk(256))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (hash, row) in keys) Add(hash, row);
        }
    }

    /// <summary>The last answer stored under a key, expired or not.</summary>
    public StoredAnswer? Find(SqliteConnection connection, RequestKey key)
    {
        _found.Clear();
        foreach (var run in _runs) run.Find(key.Hash, _found);
        for (var i = _found.Count - 1; i >= 0; i--)
            if (AnswerTable.Find(connection, _found[i]) is { } answer && answer.Key == key) return answer;
        return null;
    }

    /// <summary>Adds a committed answer, by the hash of its key.</summary>
    public void Add(UInt128 hash, long row)
    {
        if (_runs.Count == 0 || !_runs[^1].Takes(row)) _runs.Add(new AnswerRun(row, runBits));
        _runs[^1].Add(hash, row);
    }

    /// <summary>Deletes expired answers, one page per call. When none is left, it does not look again for a minute.</summary>
    public void Prune(SqliteConnection connection, BookTime time)
    {
        if (time.Now < _nextPrune) return;
        var expired = AnswerTable.Oldest(connection, Page).TakeWhile(answer => answer.At < time.KeysSince).ToList();
        if (expired.Count < Page) _nextPrune = time.Now + PruneEvery;
        if (expired.Count == 0) return;

        var last = expired[^1].Row;
        AnswerTable.DropUpTo(connection, last);
        _runs.RemoveAll(run => run.Last <= last);
    }
}
