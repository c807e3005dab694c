using System.Collections.Concurrent;
using Bursar.Ledger;
using Microsoft.Extensions.Hosting;

namespace Bursar.Http;

/// <summary>
/// Notes when tokens and access keys are used, away from the requests: what is noted waits in memory, and every few seconds it is
/// written, at most once an hour for each credential. What waits when the server stops is lost; the next use is noted.
/// </summary>
/// <param name="ledger">The ledger.</param>
/// <param name="clock">Real time.</param>
public sealed class CredentialUses(ILedger ledger, TimeProvider clock) : BackgroundService
{
    /// <summary>How many credentials wait at most; what is used beyond that is noted at its next use.</summary>
    private const int MaxWaiting = 10_000;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<RowKey, DateTimeOffset> _waiting = [];

    /// <summary>Notes that a token was used.</summary>
    public void Note(Token token)
    {
        if (IsDue(token.UsedAt)) Wait(token.Key);
    }

    /// <summary>Notes that an access key was used.</summary>
    public void Note(AccessKey key)
    {
        if (IsDue(key.UsedAt)) Wait(key.Key);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            foreach (var (key, _) in _waiting) if (_waiting.TryRemove(key, out var at)) await WriteAsync(key, at, stoppingToken);
    }

    private bool IsDue(DateTimeOffset? noted) => noted is not { } at || clock.GetUtcNow() - at >= NoteUse.Every;

    private void Wait(RowKey key)
    {
        if (!_waiting.ContainsKey(key) && _waiting.Count < MaxWaiting) _waiting.TryAdd(key, clock.GetUtcMicroseconds());
    }

    private async Task WriteAsync(RowKey key, DateTimeOffset at, CancellationToken cancellation)
    {
        try
        {
            await ledger.ExecuteAsync(new NoteUse(key, at), cancellation);
        }
        catch (StoreException)
        {
            // Balances can be read while nothing can be written; the next use is noted.
        }
    }
}
