using System.Security.Cryptography;
using System.Text;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>Links with which people join a group.</summary>
public sealed class GroupLinkTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Link_IsShownOnceAndSaysHowItIsUsed()
    {
        await using var server = await ApiServer.StartAsync(null, ("Bursar:WorkUrls", "http://127.0.0.1:0"));
        var group = await GroupAsync(server);
        (await server.GetAsync($"groups/{group}/link")).IsProblem(404, "not_found");

        var made = (await PutAsync(server, group, """{"most":2,"consent":"I agree.","notice":"Hello"}""")).Is(200);

        var link = made["link"]!;
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("I agree.")));
        Assert.Equal(
            $$"""
            {"group":"{{group}}","name":"Pool","link":"{{link}}","most":2,"used":0,"expires_at":"2026-10-08T12:00:00.000000Z",
            "withdrawn":false,"consent":"I agree.","consent_sha256":"{{digest}}","notice":"Hello","anonymous":false}
            """.ReplaceLineEndings(""),
            made.Text);
        var secret = PersonSecret.TryParse(link[(link.LastIndexOf('/') + 1)..])!;
        var person = ObjectId.Random(server.Clock.GetUtcNow());
        Assert.True((await server.Ledger.ExecuteAsync(
            new JoinGroup(group, person, secret.Digest, Digest.Of("I agree.")), Stop)).Accepted);
        var shown = (await server.GetAsync($"groups/{group}/link")).Is(200);
        Assert.Equal((null, "1"), (shown["link"], shown["used"]));
        Assert.Equal(
            $$"""
            {"consents":[{"participant":"{{person}}","consent_sha256":"{{digest}}",
            "at":"2026-10-01T12:00:00.000000Z"}],"next":null}
            """.ReplaceLineEndings(""),
            (await server.GetAsync($"groups/{group}/consents")).Is(200).Text);

        (await server.DeleteAsync($"groups/{group}/link")).Is(204);
        Assert.Equal("True", (await server.GetAsync($"groups/{group}/link")).Is(200)["withdrawn"]);
    }

    [Theory]
    [InlineData("{}", 400, "invalid_value")]
    [InlineData("""{"most":0}""", 400, "invalid_value")]
    [InlineData("""{"most":1,"expires_at":"2026-09-30"}""", 400, "invalid_value")]
    [InlineData("""{"most":1,"until":"2026-11-30"}""", 400, "unknown_member")]
    public async Task Link_ThatCannotBe_IsRefused(string body, int status, string code)
    {
        await using var server = await ApiServer.StartAsync(null, ("Bursar:WorkUrls", "http://127.0.0.1:0"));
        (await PutAsync(server, await GroupAsync(server), body)).IsProblem(status, code);
        (await PutAsync(server, ObjectId.InBook(server.Clock.GetUtcNow(), 5, 5), """{"most":1}""")).IsProblem(404, "not_found");
    }

    [Fact]
    public async Task Link_WithoutNames_IsMadeWhereTheBookAllowsIt()
    {
        await using var server = await ApiServer.StartAsync(null, ("Bursar:WorkUrls", "http://127.0.0.1:0"));
        var group = await GroupAsync(server);
        var book = (await server.Ledger.FindAsync<Book>(RowKey.OfBook(group.Book), Stop))!.Id;
        Assert.Equal("False", (await server.GetAsync($"books/{book}")).Is(200)["allows_anonymous"]);
        (await PutAsync(server, group, """{"most":2,"anonymous":true}""")).IsProblem(409, "wrong_state");

        var allowed = await server.SendAsync(HttpMethod.Patch, $"books/{book}", """{"allows_anonymous":true}""");

        Assert.Equal("True", allowed.Is(200)["allows_anonymous"]);
        Assert.Equal("True", (await PutAsync(server, group, """{"most":2,"anonymous":true}""")).Is(200)["anonymous"]);
        Assert.Equal("False", (await PutAsync(server, group, """{"most":2}""")).Is(200)["anonymous"]);
    }

    [Fact]
    public async Task Link_WithoutASite_IsRefused()
    {
        await using var server = await ApiServer.StartAsync();
        (await PutAsync(server, await GroupAsync(server), """{"most":1}""")).IsProblem(409, "wrong_state");
    }

    private static Task<Reply> PutAsync(ApiServer server, ObjectId group, string body)
        => server.SendAsync(HttpMethod.Put, $"groups/{group}/link", body);

    private static async Task<ObjectId> GroupAsync(ApiServer server)
    {
        var book = await server.BookAsync(await server.OpenAsync());
        return (await server.Ledger.ExecuteAsync(new CreateGroup(book.Number, "Pool"), Stop)).Receipt!.Subject;
    }
}
