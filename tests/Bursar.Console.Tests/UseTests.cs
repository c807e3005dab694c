using System.Net.Http.Headers;

namespace Bursar.WebConsole.Tests;

/// <summary>When tokens and keys were last used, as the settings show it.</summary>
public sealed class UseTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Token_ThatIsUsed_IsNotedOnceAnHourAndNotByTheRequest()
    {
        await using var server = await ConsoleServer.StartAsync();
        var member = await server.FindAsync<Membership>(RowKey.OfMembership(server.Dollars.Book, server.AdaId));
        var digest = Digest.Of("a-token");
        await server.DoAsync(new CreateToken(member, ObjectId.Random(server.Clock.GetUtcNow()), digest) { Label = "plots" });
        Task<Token> TokenAsync() => server.FindAsync<Token>(RowKey.OfToken(digest));
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", "a-token");
        async Task UseAsync()
            => (await http.GetAsync($"/api/v1/workspaces/{server.Dollars}/balance/", Now)).EnsureSuccessStatusCode().Dispose();

        await UseAsync();
        Assert.Null((await TokenAsync()).UsedAt);
        var first = server.Clock.GetUtcNow();
        while ((await TokenAsync()).UsedAt is null) await server.Clock.TickAsync(Now);
        server.Clock.Advance(TimeSpan.FromMinutes(59));
        await UseAsync();
        await server.Clock.TickAsync(Now);
        Assert.Equal(first, (await TokenAsync()).UsedAt);
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        await UseAsync();
        while ((await TokenAsync()).UsedAt == first) await server.Clock.TickAsync(Now);

        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var page = (await web.GetAsync($"{server.DollarsPath}/settings")).Is(200).Text;
        Assert.Contains($"datetime=\"{(await TokenAsync()).UsedAt:yyyy-MM-ddTHH:mm:ss}Z\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_ThatSigns_IsNoted()
    {
        await using var server = await ConsoleServer.StartAsync();
        var book = await server.BookAsync(server.Dollars);
        var secret = "a secret of an access key"u8.ToArray();
        var box = server.Box.Seal(secret, AccessKey.SealOwner("BKUSED", book.Number));
        await server.DoAsync(new AddAccessKey(book, "BKUSED", box));
        using var http = new HttpClient { BaseAddress = server.Address };
        using var request = BalanceRequest(new("BKUSED", "a secret of an access key"), server);

        (await http.SendAsync(request, Now)).EnsureSuccessStatusCode().Dispose();

        Task<AccessKey> KeyAsync() => server.FindAsync<AccessKey>(RowKey.OfAccessKey("BKUSED"));
        while ((await KeyAsync()).UsedAt is null) await server.Clock.TickAsync(Now);
    }

    private static HttpRequestMessage BalanceRequest(Signer signer, ConsoleServer server)
    {
        var body = "{}"u8.ToArray();
        var headers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Host"] = server.Address.Authority,
            ["X-Amz-Date"] = $"{server.Clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}",
            ["X-Amz-Target"] = "MTurkRequesterServiceV20170117.GetAccountBalance",
        };
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/x-amz-json-1.1");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        request.Headers.TryAddWithoutValidation(
            "Authorization", signer.Authorize(server.Clock.GetUtcNow(), headers, body));
        return request;
    }
}
