using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// How many submissions in each state participants have, in memory; correct as long as this process is the only writer. Only
/// those who were asked about are held, in two generations, as in <see cref="RowCache"/>. Commits change the counts by
/// differences, so a read that a commit about the same participant overlaps is not kept: it may have seen the commit or not.
/// </summary>
/// <param name="generation">The most participants in a generation.</param>
internal sealed class HistoryCache(int generation)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ObjectId, object> _reading = [];
    private readonly HashSet<ObjectId> _changing = [];
    private Dictionary<ObjectId, IReadOnlyDictionary<SubmissionState, int>> _young = [];
    private Dictionary<ObjectId, IReadOnlyDictionary<SubmissionState, int>> _old = [];

    /// <summary>The counts of a participant; null if they are not in the cache.</summary>
    public IReadOnlyDictionary<SubmissionState, int>? Find(ObjectId participant)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(participant, out var counts)) return counts;
            if (_old.TryGetValue(participant, out counts)) Put(participant, counts);
            return counts;
        }
    }

    /// <summary>To be called before a participant's submissions are counted in the file.</summary>
    /// <returns>What <see cref="Add"/> takes; null if the counts are being changed.</returns>
    public object? Expect(ObjectId participant)
    {
        lock (_lock)
        {
            return _changing.Contains(participant) ? null : _reading[participant] = new();
        }
    }

    /// <summary>Adds what was counted, unless it may have changed since it was expected.</summary>
    public void Add(ObjectId participant, IReadOnlyDictionary<SubmissionState, int> counts, object? expected)
    {
        lock (_lock)
        {
            if (IsExpected(participant, expected)) Put(participant, counts);
        }
    }

    /// <summary>To be called when an expected read has ended, in whatever way.</summary>
    public void Forget(ObjectId participant, object? expected)
    {
        lock (_lock)
        {
            if (IsExpected(participant, expected)) _reading.Remove(participant);
        }
    }

    /// <summary>To be called before a commit that changes these submissions.</summary>
    /// <param name="changes">The submissions before and after; null before if it is new.</param>
    public void Begin(IReadOnlyList<(Submission? Before, Submission After)> changes)
    {
        if (changes.Count == 0) return;
        lock (_lock)
        {
            foreach (var (_, after) in changes)
            {
                _changing.Add(after.Participant);
                _reading.Remove(after.Participant);
            }
        }
    }

    /// <summary>Counts what the commit has changed.</summary>
    public void Publish(IReadOnlyList<(Submission? Before, Submission After)> changes)
    {
        if (changes.Count == 0) return;
        lock (_lock)
        {
            _changing.Clear();
            foreach (var (before, after) in changes)
            {
                var who = after.Participant;
                if (before?.State == after.State) continue;
                if (_young.TryGetValue(who, out var counts) || _old.TryGetValue(who, out counts))
                    Put(who, With(counts, before?.State, after.State));
            }
        }
    }

    /// <summary>Clears the cache, because the content of the file is not known.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _young = [];
            _old = [];
            _reading.Clear();
            _changing.Clear();
        }
    }

    private bool IsExpected(ObjectId participant, object? expected)
        => expected is not null && _reading.TryGetValue(participant, out var last) && ReferenceEquals(last, expected);

    private void Put(ObjectId participant, IReadOnlyDictionary<SubmissionState, int> counts)
    {
        if (_young.Count >= generation) (_old, _young) = (_young, []);
        _young[participant] = counts;
    }

    /// <summary>Readers may hold the counts as they were, so they are copied. A state that nothing is in is left out.</summary>
    private static Dictionary<SubmissionState, int> With(
        IReadOnlyDictionary<SubmissionState, int> counts, SubmissionState? from, SubmissionState to)
    {
        var after = new Dictionary<SubmissionState, int>(counts);
        if (from is { } left && --after[left] == 0) after.Remove(left);
        after[to] = after.GetValueOrDefault(to) + 1;
        return after;
    }
}
