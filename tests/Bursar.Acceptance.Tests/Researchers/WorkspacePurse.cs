namespace Bursar.Acceptance.Tests;

/// <summary>
/// What a workspace has by the test's own arithmetic, in hundredths of a penny, beside the eight numbers that the server says.
/// </summary>
internal sealed class WorkspacePurse(Func<Task<string>> read, string currency, Rates rates, long funds)
{
    private long _available = funds;
    private Cost _held;

    /// <summary>What has gone so far.</summary>
    public long Gone { get; private set; }

    /// <summary>Nothing has moved.</summary>
    public Task KeepsAsync() => MatchesAsync();

    /// <summary>So much is reserved.</summary>
    public Task HoldsAsync(Cost cost) => MoveAsync(-cost.Total, cost);

    /// <summary>So much of what was reserved is available again.</summary>
    public Task ReleasesAsync(Cost cost) => MoveAsync(cost.Total, cost * -1);

    /// <summary>So much of what was reserved has gone.</summary>
    public Task PaysAsync(Cost cost) => MoveAsync(0, cost * -1);

    /// <summary>So much of what was available has gone.</summary>
    public Task SpendsAsync(Cost cost) => MoveAsync(-cost.Total, default);

    /// <summary>Of a reserved place this much has gone, and the rest of it is available again.</summary>
    public Task PaysPartAsync(Cost part, Cost place) => MoveAsync((place - part).Total, place * -1);

    private Task MoveAsync(long toAvailable, Cost toHold)
    {
        (_available, _held, Gone) = (_available + toAvailable, _held + toHold, Gone - toAvailable - toHold.Total);
        return MatchesAsync();
    }

    private async Task MatchesAsync() => Assert.Equal(rates.Balance(currency, _available, _held), await read());
}
