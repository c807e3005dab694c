using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class IdempotencyTests
{
    [Theory]
    [InlineData("top-ups")]
    [InlineData("refunds")]
    public async Task PostMovement_AgainUnderItsKey_AnswersTheSameAndMovesOnce(string kind)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync(amount: "50.00");
        var first = (await server.PostAsync($"{path}/{kind}", """{"amount":"5.00","reference":"r"}""", "k")).Is(201);
        (await server.PostAsync($"{path}/top-ups", """{"amount":"1.00"}""")).Is(201);
        server.Clock.Advance(TimeSpan.FromMinutes(5));
        var again = (await server.PostAsync(
            $"{path}/{kind}", """{ "reference":"r", "currency":"USD", "amount":"5.0" }""", "k")).Is(201);
        Assert.False(first.Replayed);
        Assert.True(again.Replayed);
        Assert.Equal(first.Text, again.Text);
        Assert.Equal(3, (await server.BookAsync(path)).LastTransfer);
    }

    [Theory]
    [InlineData("top-ups", """{"amount":"5.01","reference":"r"}""", "amount")]
    [InlineData("top-ups", """{"amount":"5.00","reference":"s"}""", "reference")]
    [InlineData("refunds", """{"amount":"5.00","reference":"r"}""", "command")]
    public async Task PostMovement_AgainUnderItsKeyWithSomethingElse_Is422AndNamesIt(string kind, string body, string field)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        (await server.PostAsync($"{path}/top-ups", """{"amount":"5.00","reference":"r"}""", "k")).Is(201);
        var reply = (await server.PostAsync($"{path}/{kind}", body, "k")).IsProblem(422, "key_reused");
        Assert.Contains($"different {field}", reply["detail"], StringComparison.Ordinal);
        Assert.Equal(1, (await server.BookAsync(path)).LastTransfer);
    }

    [Fact]
    public async Task PostBook_AgainUnderItsKeyForAnotherOwner_Is422AndNamesIt()
    {
        await using var server = await ApiServer.StartAsync();
        var (one, other) = (await server.BookAsync(await server.OpenAsync()), await server.BookAsync(await server.OpenAsync()));
        (await server.PostAsync("books", BodyOf(one.Owner), "k")).Is(201);
        var reply = (await server.PostAsync("books", BodyOf(other.Owner), "k")).IsProblem(422, "key_reused");
        Assert.Contains("different owner", reply["detail"], StringComparison.Ordinal);
        Assert.True((await server.PostAsync("books", BodyOf(one.Owner), "k")).Is(201).Replayed);

        static string BodyOf(ObjectId owner) => $$$"""{"title":"Lab","currency":"USD","owner":{"id":"{{{owner}}}"}}""";
    }

    [Fact]
    public async Task PostTopUp_ManyAtTheSameMomentUnderOneKey_MovesOnce()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 32).Select(_ => server.PostAsync($"{path}/top-ups", """{"amount":"5.00"}""", "k")));
        Assert.All(replies, reply => Assert.Equal(replies[0].Text, reply.Is(201).Text));
        Assert.Equal(1, replies.Count(reply => !reply.Replayed));
        Assert.Equal(Money.FromMinor(5_00), (await server.BookAsync(path)).Spendable);
    }

    [Fact]
    public async Task PostTopUp_UnderOneKeyInTwoBooks_MovesInBoth()
    {
        await using var server = await ApiServer.StartAsync();
        var (one, two) = (await server.OpenAsync(), await server.OpenAsync());
        (await server.PostAsync($"{one}/top-ups", """{"amount":"5.00"}""", "k")).Is(201);
        Assert.False((await server.PostAsync($"{two}/top-ups", """{"amount":"7.00"}""", "k")).Is(201).Replayed);
    }

    [Fact]
    public async Task PostTopUp_RefusedUnderItsKey_MayBeTriedAgain()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        (await server.PostAsync($"{path}/refunds", """{"amount":"5.00"}""", "k")).IsProblem(409, "insufficient_funds");
        (await server.PostAsync($"{path}/top-ups", """{"amount":"5.00"}""")).Is(201);
        Assert.False((await server.PostAsync($"{path}/refunds", """{"amount":"5.00"}""", "k")).Is(201).Replayed);
    }

    [Fact]
    public async Task PostTopUp_AfterADay_MovesAgain()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        (await server.PostAsync($"{path}/top-ups", """{"amount":"5.00"}""", "k")).Is(201);
        server.Clock.Advance(RequestKey.Lifetime + TimeSpan.FromMinutes(2));
        Assert.False((await server.PostAsync($"{path}/top-ups", """{"amount":"5.00"}""", "k")).Is(201).Replayed);
        Assert.Equal(2, (await server.BookAsync(path)).LastTransfer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("ünicode")]
    public async Task PostTopUp_UnderAKeyThatIsNone_Is400AndNothingMoves(string key)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var bytes = $"POST /bursar/v1/{path}/top-ups HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + $"{ApiServer.Token}\r\nContent-Type: application/json\r\nIdempotency-Key: {key}\r\nContent-Length: "
            + "17\r\nConnection: close\r\n\r\n{\"amount\":\"1.00\"}";
        Assert.StartsWith("HTTP/1.1 400", await server.SendRawAsync(bytes), StringComparison.Ordinal);
        Assert.Equal(0, (await server.BookAsync(path)).LastTransfer);
    }

    [Fact]
    public async Task PostTopUp_UnderKeysOfBothLengths_TakesTheLongestAndNoLonger()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        (await server.PostAsync($"{path}/top-ups", """{"amount":"1.00"}""", new string('k', 128))).Is(201);
        Assert.True((await server.PostAsync($"{path}/top-ups", """{"amount":"1.00"}""", new string('k', 128))).Is(201).Replayed);
        (await server.PostAsync($"{path}/top-ups", """{"amount":"1.00"}""", new string('k', 129)))
            .IsProblem(400, "invalid_value");
    }
}
