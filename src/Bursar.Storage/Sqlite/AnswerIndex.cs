using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Where the answers of the last 24 hours lie, in memory: an index on random keys in the file would cost as much as all the
/// rest of a command. Rebuilt when the file is opened; about six bytes a key. Used by the writer only.
/// </summary>
/// <param name="runBits">How long a run is, see <see cref="AnswerRun"/>: 3,670,016 keys in 20 MiB.</param>
internal sealed class AnswerIndex(int runBits = 22)
{
    private const int Page = 1_000;
    private static readonly TimeSpan PruneEvery = TimeSpan.FromMinutes(1);
    private readonly List<AnswerRun> _runs = [];
    private readonly List<long> _found = [];
    private DateTimeOffset _nextPrune;

    /// <summary>How many runs it has.</summary>
    public int Runs => _runs.Count;

    /// <summary>Reads the keys of a file: a few seconds where there are ten million.</summary>
    public static AnswerIndex Load(string path, CancellationToken cancellation)
    {
        var index = new AnswerIndex();
        using var connection = new SqliteConnection(path);
        // Many at once: adding waits for memory, and the processor waits for several places together.
        foreach (var keys in AnswerTable.Keys(connection).Chunk(256))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (hash, row) in keys) index.Add(hash, row);
        }
        return index;
    }

    /// <summary>The last answer stored under a key, whatever its age.</summary>
    public StoredAnswer? Find(SqliteConnection connection, RequestKey key)
    {
        _found.Clear();
        foreach (var run in _runs) run.Find(key.Hash, _found);
        for (var i = _found.Count - 1; i >= 0; i--)
            if (AnswerTable.Find(connection, _found[i]) is { } answer && answer.Key == key) return answer;
        return null;
    }

    /// <summary>Adds an answer that was committed, by its key's hash.</summary>
    public void Add(UInt128 hash, long row)
    {
        if (_runs.Count == 0 || !_runs[^1].Takes(row)) _runs.Add(new AnswerRun(row, runBits));
        _runs[^1].Add(hash, row);
    }

    /// <summary>Drops answers that are too old: a page at a time, and when there are no more, not again for a minute.</summary>
    public void Prune(SqliteConnection connection, DateTimeOffset now)
    {
        if (now < _nextPrune) return;
        var notBefore = now - RequestKey.Lifetime;
        var expired = AnswerTable.Oldest(connection, Page).TakeWhile(answer => answer.At < notBefore).ToList();
        if (expired.Count < Page) _nextPrune = now + PruneEvery;
        if (expired.Count == 0) return;

        var last = expired[^1].Row;
        AnswerTable.DropUpTo(connection, last);
        _runs.RemoveAll(run => run.Last <= last);
    }
}
