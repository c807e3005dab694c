namespace Bursar.Api.Tests;

public sealed class BalanceTests
{
    [Fact]
    public async Task Balance_NowAndBefore_HasTheEightNumbersOfThatMoment()
    {
        await using var server = await ApiServer.StartAsync();
        var book = (await server.PostAsync("books", """{"title":"Lab","currency":"GBP","credit_limit":"5.00"}""")).Is(201)["id"]!;
        server.Clock.Advance(TimeSpan.FromHours(1));
        await server.PostAsync($"books/{book}/top-ups", """{"amount":"100.00"}""");
        server.Clock.Advance(TimeSpan.FromHours(1));
        (await server.SendAsync(HttpMethod.Patch, $"books/{book}", """{"credit_limit":"20.00"}""")).Is(200);

        var now = (await server.GetAsync($"books/{book}/balance")).Is(200);
        var then = (await server.GetAsync($"books/{book}/balance?at=2026-10-01T13:30:00Z")).Is(200);
        var before = (await server.GetAsync($"books/{book}/balance?at=2026-10-01T14:59:59%2B02:00")).Is(200);

        Assert.Equal(("120.00", "20.00", "120.00"), (now["available"], now["credit_limit"], now["total"]));
        Assert.Equal(
            ("2026-10-01T13:30:00.000000Z", "105.00", "0.00", "105.00", "5.00"),
            (then["at"], then["available"], then["on_hold"], then["total"], then["credit_limit"]));
        Assert.Equal(
            """{"rewards":"75.00","fees":"25.00","vat":"5.00"}""",
            then.Json.GetProperty("available_breakdown").GetRawText());
        Assert.Equal((1, 0), (Count(then), Count(before)));
        Assert.Equal("5.00", before["available"]);
        static int Count(Reply reply) => reply.Json.GetProperty("transfers").GetInt32();
    }

    [Theory]
    [InlineData("2026-10-01T11:59:59Z")]
    [InlineData("2027-01-01")]
    [InlineData("soon")]
    [InlineData("1")]
    public async Task Balance_AtNoMomentOfTheBook_IsRefused(string at)
    {
        await using var server = await ApiServer.StartAsync();
        var book = (await server.PostAsync("books", """{"title":"Lab","currency":"GBP"}""")).Is(201)["id"];

        Assert.Equal("invalid_value", (await server.GetAsync($"books/{book}/balance?at={at}")).Is(400)["code"]);
    }
}
