using System.Net.Http.Json;
using System.Text.Json;
using BursarTesting;

namespace Bursar.Acceptance.Tests;

/// <summary>The fixture for xunit, used as people use it.</summary>
public sealed class BursarFixtureTests : IAsyncLifetime
{
    private static readonly Uri Books = new("books", UriKind.Relative);
    private readonly BursarFixture _bursar = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Environment.SetEnvironmentVariable("BURSAR", $"dotnet {Paths.Executable}");
        return _bursar.InitializeAsync();
    }

    public ValueTask DisposeAsync() => _bursar.DisposeAsync();

    [Fact]
    public async Task ResetAsync_AfterMoneyMoved_IsAsItBegan()
    {
        var book = await BookAsync();
        var topUps = new Uri($"books/{book.GetProperty("id")}/top-ups", UriKind.Relative);
        using var paid = await _bursar.Api.PostAsJsonAsync(topUps, new { amount = "1.00" }, Stop);
        Assert.Equal("10001.00", (await BookAsync()).GetProperty("available").GetString());

        await _bursar.ResetAsync();

        Assert.Equal("10000.00", (await BookAsync()).GetProperty("available").GetString());
    }

    private async Task<JsonElement> BookAsync()
        => JsonElement.Parse(await _bursar.Api.GetStringAsync(Books, Stop)).GetProperty("books")[0];
}
