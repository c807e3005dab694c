namespace Bursar.Api.Tests;

/// <summary>What happened, page by page.</summary>
public sealed class EventsTests
{
    [Fact]
    public async Task GetEvents_OfATopUp_HasTheDocumentedForm()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.OpenAsync(amount: "5.00");

        var reply = (await server.GetAsync($"{book}/events?after=2")).Is(200);

        Assert.Equal(
            "{\"events\":[{\"sequence\":3,\"at\":\"2026-10-01T12:00:00.000000Z\",\"kind\":\"book_topped_up\","
            + $"\"subject\":\"{book["books/".Length..]}\",\"study\":null,\"participant\":null,\"from\":null,\"to\":null,"
            + "\"transfer\":1,\"amount\":\"5.00\",\"for_book\":null,\"actor\":\"operator\"}],\"next\":null}",
            reply.Text);
    }

    [Fact]
    public async Task GetEvents_OfAMember_NamesTheStates()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.OpenAsync();

        var member = (await server.GetAsync($"{book}/events")).Is(200).Json.GetProperty("events")[1];

        Assert.Equal("member_set", member.GetProperty("kind").GetString());
        Assert.Equal("workspace_admin", member.GetProperty("to").GetString());
    }

    [Fact]
    public async Task GetEvents_PageByPage_ShowsEachOnceInOrder()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.OpenAsync(amount: "1.00");
        for (var i = 0; i < 4; i++) (await server.PostAsync($"{book}/top-ups", """{"amount":"1.00"}""")).Is(201);
        List<long> seen = [];

        for (string? after = "0"; after is not null;)
        {
            var page = (await server.GetAsync($"{book}/events?limit=3&after={after}")).Is(200);
            seen.AddRange(page.Json.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("sequence").GetInt64()));
            after = page["next"];
        }

        Assert.Equal([1L, 2L, 3L, 4L, 5L, 6L, 7L], seen);
    }

    [Fact]
    public async Task GetCommonEvents_OfAKey_SaysForWhichBook()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.OpenAsync();
        var before = (await server.GetAsync("events")).Is(200).Json.GetProperty("events").GetArrayLength();
        var key = (await server.PostAsync($"{book}/keys", "{}")).Is(201)["key_id"];
        (await server.DeleteAsync($"{book}/keys/{key}")).Is(204);

        var page = (await server.GetAsync($"events?after={before}")).Is(200).Json;

        var events = page.GetProperty("events").EnumerateArray().ToList();

        Assert.Equal(["access_key_added", "access_key_revoked"], events.Select(one => one.GetProperty("kind").GetString()));
        Assert.All(events, one => Assert.Equal(book["books/".Length..], one.GetProperty("for_book").GetString()));
    }

    [Theory]
    [InlineData("after=-1")]
    [InlineData("after=x")]
    [InlineData("limit=0")]
    [InlineData("limit=1001")]
    public async Task GetEvents_WithAWrongPage_Is400(string query)
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.OpenAsync();

        (await server.GetAsync($"{book}/events?{query}")).IsProblem(400, "invalid_value");
    }

    [Fact]
    public async Task GetEvents_OfABookThatIsNotThere_Is404()
    {
        await using var server = await ApiServer.StartAsync();

        (await server.GetAsync("books/65a000000000000000000000/events")).IsProblem(404, "not_found");
    }

    [Fact]
    public async Task GetEvents_WithoutTheOperatorToken_Is401()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.OpenAsync();
        server.Http.DefaultRequestHeaders.Authorization = null;

        (await server.GetAsync($"{book}/events")).IsProblem(401, "unauthorized");
        (await server.GetAsync("events")).IsProblem(401, "unauthorized");
    }
}
