using System.Collections.Concurrent;

namespace Bursar.Acceptance.Tests;

/// <summary>What was sent, and what was acknowledged of it. Many clients use it at once.</summary>
internal sealed class Writes
{
    private readonly ConcurrentDictionary<Write, string?> _all = new();
    private ConcurrentQueue<Write> _latest = new();
    private int _acknowledged;

    /// <summary>Everything that was sent.</summary>
    public ICollection<Write> All => _all.Keys;

    /// <summary>How many were acknowledged since they were last repeated.</summary>
    public int Acknowledged => Volatile.Read(ref _acknowledged);

    /// <summary>Sends a new one.</summary>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    public async Task SendAsync(Payer payer, Write write)
    {
        _all[write] = null;
        _latest.Enqueue(write);
        _all[write] = await payer.SendAsync(write);
        Interlocked.Increment(ref _acknowledged);
    }

    /// <summary>
    /// Sends again what was sent since the last time: what was acknowledged is answered as before, and the rest is done now.
    /// </summary>
    public async Task RepeatAsync(Payer payer)
    {
        var latest = Interlocked.Exchange(ref _latest, new());
        Interlocked.Exchange(ref _acknowledged, 0);
        await Parallel.ForEachAsync(latest, TestContext.Current.CancellationToken, async (write, _) =>
        {
            var answer = await payer.SendAsync(write, isRepeated: _all[write] is not null);
            Assert.True((_all[write] ?? answer) == answer, $"{write} was {_all[write]} and is {answer}");
            _all[write] = answer;
        });
    }
}
