using System.Globalization;

namespace Bursar.Acceptance.Tests;

/// <summary>A requester's funds by the test's own arithmetic, in cents, compared with the server's answers.</summary>
internal sealed class Purse(MTurkClient client, int available)
{
    private int _available = available;
    private int _onHold;

    /// <summary>Asserts that nothing moved.</summary>
    public Task KeepsAsync() => MatchesAsync();

    /// <summary>Asserts that this much more is reserved.</summary>
    public Task HoldsAsync(int cents) => MatchesAsync(-cents, cents);

    /// <summary>Asserts that this much of the reserved money is available again.</summary>
    public Task ReleasesAsync(int cents) => MatchesAsync(cents, -cents);

    /// <summary>Asserts that this much of the reserved money was paid.</summary>
    public Task PaysAsync(int cents) => MatchesAsync(0, -cents);

    /// <summary>Asserts that this much of the available money was paid.</summary>
    public Task SpendsAsync(int cents) => MatchesAsync(-cents, 0);

    private async Task MatchesAsync(int toAvailable = 0, int toHold = 0)
    {
        _available += toAvailable;
        _onHold += toHold;
        var balance = (await client.CallAsync("GetAccountBalance")).Good;
        Assert.Equal(
            (Text(_available), Text(_onHold)),
            (balance.GetProperty("AvailableBalance").GetString(), balance.GetProperty("OnHoldBalance").GetString()));
    }

    private static string Text(int cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
