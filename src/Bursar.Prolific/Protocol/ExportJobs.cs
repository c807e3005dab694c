using System.Collections.Concurrent;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Which exports were asked for lately. An export is made while it is fetched, so that none ever has to wait; the first request
/// for one is answered as Prolific does, with a job that a client looks after, and those of the next hour with the address. Each
/// node remembers its own, in memory: who is asked twice answers with a job twice, under the same id.
/// </summary>
internal sealed class ExportJobs(TimeProvider world)
{
    /// <summary>How long a request is remembered: as long as an address works.</summary>
    private static readonly TimeSpan Memory = ExportLinks.Lifetime;

    /// <summary>How many are remembered: 10,000. If there are more, all are forgotten.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<ObjectId, DateTimeOffset> _begun = new();

    /// <summary>Notes a request for the export of an object.</summary>
    /// <returns>Whether it is the first.</returns>
    public bool Begin(ObjectId subject)
    {
        var now = world.GetUtcNow();
        if (_begun.TryGetValue(subject, out var at) && now - at < Memory) return false;
        if (_begun.Count >= Most) _begun.Clear();
        _begun[subject] = now;
        return true;
    }
}
