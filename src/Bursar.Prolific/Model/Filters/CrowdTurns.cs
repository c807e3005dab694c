using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The crowd that all requests share: they take turns, because it is brought up to date before each count.</summary>
internal sealed class CrowdTurns : IDisposable
{
    private Crowd _crowd = new();
    private BookClock? _clock;
    private readonly SemaphoreSlim _turn = new(1);

    /// <inheritdoc cref="Crowd.CountAsync"/>
    public ValueTask<int> CountAsync(ILedger ledger, Audience audience, int book, CancellationToken cancellation)
        => TakeAsync(ledger, crowd => crowd.CountAsync(ledger, audience, book, cancellation), cancellation);

    /// <inheritdoc cref="Crowd.BreakdownAsync"/>
    public ValueTask<CrowdBreakdown> BreakdownAsync(
        ILedger ledger, Audience audience, int book, string screener, CancellationToken cancellation)
        => TakeAsync(ledger, crowd => crowd.BreakdownAsync(ledger, audience, book, screener, cancellation), cancellation);

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async ValueTask<T> TakeAsync<T>(
        ILedger ledger, Func<Crowd, ValueTask<T>> ask, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            // A sandbox whose books were exchanged has another clock, and other participants.
            if (!ReferenceEquals(_clock, ledger.Clock)) (_crowd, _clock) = (new(), ledger.Clock);
            return await ask(_crowd);
        }
        finally
        {
            _turn.Release();
        }
    }
}
