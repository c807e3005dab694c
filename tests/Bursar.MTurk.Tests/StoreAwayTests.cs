namespace Bursar.MTurk.Tests;

[Slow(SlowAttribute.Postgres)]
public sealed class StoreAwayTests(SharedPostgres shared)
{
    [Fact]
    public async Task Call_DatabaseIsAway_IsServiceFaultUntilItIsBack()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = await WiredPostgres.CreateAsync(shared, stop);
        await using var server = await MTurkServer.StartWithAsync(book => book, TestServer.Over(database));
        const string Balance = """{"AvailableBalance":"0.00","OnHoldBalance":"0.00"}""";
        Assert.Equal(Balance, (await server.CallAsync()).Body);

        database.Wire.Down();
        var everywhere = await Task.WhenAll(
            MTurkOperations.All.Select(one => server.CallAsync($"MTurkRequesterServiceV20170117.{one.Name}")));
        Assert.All(everywhere, answer => Assert.Equal((500, "ServiceFault"), (answer.Status, answer.Type)));
        var away = await server.CallAsync();
        Assert.Equal((500, "ServiceFault"), (away.Status, away.Type));
        Assert.Contains("AWS.ServiceUnavailable", away.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Npgsql", away.Body, StringComparison.OrdinalIgnoreCase);

        database.Wire.Up();
        Assert.Equal(Balance, (await server.CallAsync()).Body);
    }
}
