namespace Bursar.Acceptance.Tests;

/// <summary>
/// A workspace's funds by the test's own arithmetic, in hundredths of a penny, compared with the eight numbers of the server's
/// balance.
/// </summary>
internal sealed class WorkspacePurse(Func<Task<string>> read, string currency, Rates rates, long funds)
{
    private long _available = funds;
    private Cost _held;

    /// <summary>What was paid so far.</summary>
    public long Gone { get; private set; }

    /// <summary>Asserts that nothing moved.</summary>
    public Task KeepsAsync() => MatchesAsync();

    /// <summary>Asserts that this much more is reserved.</summary>
    public Task HoldsAsync(Cost cost) => MoveAsync(-cost.Total, cost);

    /// <summary>Asserts that this much of the reserved money is available again.</summary>
    public Task ReleasesAsync(Cost cost) => MoveAsync(cost.Total, cost * -1);

    /// <summary>Asserts that this much of the reserved money was paid.</summary>
    public Task PaysAsync(Cost cost) => MoveAsync(0, cost * -1);

    /// <summary>Asserts that this much of the available money was paid.</summary>
    public Task SpendsAsync(Cost cost) => MoveAsync(-cost.Total, default);

    /// <summary>Asserts that this much of a reserved place was paid and the rest is available again.</summary>
    public Task PaysPartAsync(Cost part, Cost place) => MoveAsync((place - part).Total, place * -1);

    private Task MoveAsync(long toAvailable, Cost toHold)
    {
        (_available, _held, Gone) = (_available + toAvailable, _held + toHold, Gone - toAvailable - toHold.Total);
        return MatchesAsync();
    }

    private async Task MatchesAsync() => Assert.Equal(rates.Balance(currency, _available, _held), await read());
}
