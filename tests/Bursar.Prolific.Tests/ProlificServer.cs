using System.Security.Cryptography;
using System.Text;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar.Prolific.Tests;

/// <summary>A server with a user, a workspace and a token, called through Prolific's API.</summary>
public sealed class ProlificServer : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly TestServer _server;

    private ProlificServer(TestServer server)
    {
        _server = server;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        Http = new HttpClient(handler) { BaseAddress = server.Address };
    }

    public ManualClock Clock => _server.Clock;

    public ISecretBox Box => _server.Box;

    public HttpClient Http { get; }

    public ILedger Ledger => _server.Ledger;

    public string DataFile => _server.DataFile;

    public ObjectId User { get; private set; }

    public ObjectId Book { get; private set; }

    public string Token { get; private set; } = "";

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public static async Task<ProlificServer> StartAsync(
        CommitterOptions? limits = null, params (string Key, string Value)[] settings)
    {
        var server = new ProlificServer(await TestServer.StartAsync(Start, limits, settings: settings));
        server.User = await server.AddUserAsync("Joe Soap");
        server.Book = await server.AddBookAsync(server.User);
        server.Token = await server.AddTokenAsync(server.Book, server.User);
        return server;
    }

    public async Task<ObjectId> DoAsync(Command command) => (await _server.ExecuteAsync(command)).Subject;

    public Task<ObjectId> AddUserAsync(string name)
        => DoAsync(new CreateUser(ObjectId.Random(Clock.GetUtcNow()), name, $"{name.Replace(' ', '.')}@example.org"));

    public Task<ObjectId> AddBookAsync(ObjectId owner, Func<OpenBook, OpenBook>? change = null)
    {
        var command = new OpenBook(ObjectId.NewBook(Clock.GetUtcNow()), "My workspace", Currency.GBP, owner);
        return DoAsync(change is null ? command : change(command));
    }

    public async Task<string> AddTokenAsync(ObjectId book, ObjectId user, bool readOnly = false, DateTimeOffset? expires = null)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        var id = ObjectId.Random(Clock.GetUtcNow());
        var member = await _server.FindAsync<Membership>(RowKey.OfMembership(book.Book, user));
        await DoAsync(new CreateToken(member, id, Digest.Of(token)) { ReadOnly = readOnly, ExpiresAt = expires });
        return token;
    }

    public Task<Reply> GetAsync(string path, string? token = null) => SendAsync(HttpMethod.Get, path, null, token);

    public Task<Reply> PostAsync(string path, string? body = null, string? token = null)
        => SendAsync(HttpMethod.Post, path, body, token);

    public Task<Reply> BalanceAsync(ObjectId book) => GetAsync($"/api/v1/workspaces/{book}/balance/");

    /// <summary>Sends a body as bytes without a Content-Type, as clients do that know no better.</summary>
    public Task<Reply> SendAsync(HttpMethod method, string path, string? body, string? token = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Headers.TryAddWithoutValidation("Authorization", $"Token {token ?? Token}");
        return SendAsync(request);
    }

    public async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using var message = request;
        using var response = await Http.SendAsync(message, Now);
        var body = await response.Content.ReadAsByteArrayAsync(Now);
        var reply = new Reply(response.StatusCode, response.Headers, response.Content.Headers, body);
        HoldToTheDocument(message, reply);
        return reply;
    }

    private static void HoldToTheDocument(HttpRequestMessage message, Reply reply)
    {
        var path = message.RequestUri!.IsAbsoluteUri ? message.RequestUri.AbsolutePath : message.RequestUri.OriginalString;
        if (reply.ContentHeaders.ContentType?.MediaType != "application/json") return;
        if (OpenApiDocument.OperationOf(message.Method, path.Split('?')[0]) is not { } operation) return;
        var faults = OpenApiDocument.FaultsOf(operation, (int)reply.Status, reply.Json);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _server.DisposeAsync();
    }
}
