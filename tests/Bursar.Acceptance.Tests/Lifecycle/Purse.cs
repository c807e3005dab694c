using System.Globalization;

namespace Bursar.Acceptance.Tests;

/// <summary>What a requester has by the test's own arithmetic, in cents, beside what the server says.</summary>
internal sealed class Purse(MTurkClient client, int available)
{
    private int _available = available;
    private int _onHold;

    /// <summary>Nothing has moved.</summary>
    public Task KeepsAsync() => MatchesAsync();

    /// <summary>So much is reserved.</summary>
    public Task HoldsAsync(int cents) => MatchesAsync(-cents, cents);

    /// <summary>So much of what was reserved is available again.</summary>
    public Task ReleasesAsync(int cents) => MatchesAsync(cents, -cents);

    /// <summary>So much of what was reserved has gone.</summary>
    public Task PaysAsync(int cents) => MatchesAsync(0, -cents);

    /// <summary>So much of what was available has gone.</summary>
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
