using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>What payers wrote to participants, by payer and by participant.</summary>
public sealed class MessageTests
{
    [Fact]
    public async Task Get_Messages_PagesFromTheNewest()
    {
        await using var server = await ApiServer.StartAsync();
        var (path, other) = (await server.OpenAsync(), await server.OpenAsync());
        var participant = await server.ParticipantAsync();
        for (var i = 1; i <= 3; i++) await SendAsync(server, path, participant, $"{i}");
        await SendAsync(server, path, await server.ParticipantAsync(), "To another");
        server.Clock.Advance(TimeSpan.FromSeconds(1));
        await SendAsync(server, other, participant, "From another");

        Assert.Equal(["To another", "3", "2", "1"], await SubjectsAsync(server, $"{path}/messages"));
        Assert.Equal(["From another"], await SubjectsAsync(server, $"{other}/messages"));
        Assert.Equal(["From another", "3", "2", "1"], await SubjectsAsync(server, $"participants/{participant}/messages"));
        var message = (await server.GetAsync($"{other}/messages")).Is(200);
        var id = message.Json.GetProperty("messages")[0].GetProperty("id");
        Assert.Equal(
            $$"""
            {"messages":[{"id":"{{id}}","book":"{{other["books/".Length..]}}","participant":"{{participant}}",
            "sender":null,"recipient":"{{participant}}","study":null,"category":null,
            "subject":"From another","text":"A text","sent_at":"2026-10-01T12:00:01.000000Z","read_at":null}],"next":null}
            """.ReplaceLineEndings(""),
            message.Text);
    }

    [Fact]
    public async Task Get_MessagesOfNobody_IsNotFound()
    {
        await using var server = await ApiServer.StartAsync();
        (await server.GetAsync("participants/65a000000000000000000001/messages")).IsProblem(404, "not_found");
        (await server.GetAsync("books/65a000000000000900000000/messages")).IsProblem(404, "not_found");
        (await server.GetAsync($"{await server.OpenAsync()}/messages?after=x")).IsProblem(400, "invalid_value");
    }

    [Fact]
    public async Task Post_OfAParticipant_GoesToTheOwnerOrTheNamedMember()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync();
        var participant = await server.ParticipantAsync();
        var path = $"participants/{participant}/messages";
        (await server.PostAsync(path, $$"""{"study":"{{study}}","text":"When?"}""")).IsProblem(404, "not_found");
        (await server.TakeAsync(study, participant)).Is(201);
        var book = (await server.Ledger.FindAsync<Book>(
            RowKey.OfBook(study.Book), TestContext.Current.CancellationToken))!;

        var body = $$"""{"study":"{{study}}","text":"When?","category":"payment_timing"}""";
        var sent = (await server.PostAsync(path, body, "one")).Is(201);
        Assert.Equal(sent["id"], (await server.PostAsync(path, body, "one")).Is(201)["id"]);
        Assert.Equal(
            $$"""
            {"id":"{{sent["id"]}}","book":"{{book.Id}}","participant":"{{participant}}","sender":"{{participant}}",
            "recipient":"{{book.Owner}}","study":"{{study}}","category":"payment_timing","subject":"","text":"When?",
            "sent_at":"2026-10-01T12:00:00.000000Z","read_at":null}
            """.ReplaceLineEndings(""),
            sent.Text);
        Assert.Equal(
            "2026-10-01T12:00:00.000000Z", (await server.PostAsync($"messages/{sent["id"]}/read", null)).Is(200)["read_at"]);
        Assert.Equal([""], await SubjectsAsync(server, path));
        var named = $$"""{"study":"{{study}}","text":"x","user":"{{book.Owner}}"}""";
        Assert.Equal($"{book.Owner}", (await server.PostAsync(path, named)).Is(201)["recipient"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"study":"65a000000000000900000001"}""")]
    [InlineData("""{"study":"65a000000000000900000001","text":"x","category":"weather"}""")]
    [InlineData("""{"study":"65a000000000000900000001","text":"x","category":"none"}""")]
    public async Task Post_WithWrongMembers_IsRefused(string body)
    {
        await using var server = await ApiServer.StartAsync();
        var path = $"participants/{await server.ParticipantAsync()}/messages";
        (await server.PostAsync(path, body)).IsProblem(400, "invalid_value");
        (await server.PostAsync("messages/65a000000000000900000001/read", null)).IsProblem(404, "not_found");
    }

    private static async Task SendAsync(ApiServer server, string path, string participant, string subject)
    {
        Assert.True(ObjectId.TryParse(participant, out var id));
        var book = await server.BookAsync(path);
        var outcome = await server.Ledger.ExecuteAsync(
            new SendMessages(book.Number, [id], subject, "A text"), TestContext.Current.CancellationToken);
        Assert.True(outcome.Accepted);
    }

    private static async Task<List<string?>> SubjectsAsync(ApiServer server, string path)
    {
        List<string?> seen = [];
        for (string? after = ""; after is not null;)
        {
            var page = System.Text.Json.JsonElement.Parse((await server.GetAsync($"{path}?limit=2&after={after}")).Is(200).Text);
            seen.AddRange(page.GetProperty("messages").EnumerateArray().Select(one => one.GetProperty("subject").GetString()));
            after = page.GetProperty("next").GetString();
        }
        return seen;
    }
}
