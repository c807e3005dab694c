using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Bursar.Ledger;
using Bursar.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Api.Tests;

/// <summary>A server that is called through our own API, as its operator.</summary>
internal sealed class ApiServer : IAsyncDisposable
{
    public const string Token = TestServer.OperatorToken;

    private static readonly DateTimeOffset Start = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly TestServer _server;

    public ApiServer(TestServer server)
    {
        _server = server;
        Http = new HttpClient { BaseAddress = new Uri(server.Address, "/bursar/v1/") };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
    }

    /// <summary>The world's time; that of the books too, unless they are a sandbox's, which can be ahead of it.</summary>
    public ManualClock Clock => _server.Clock;

    public ISecretBox Box => _server.Box;

    public HttpClient Http { get; }

    public Committer Ledger => _server.Ledger;

    public string DataFile => _server.DataFile;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public static async Task<ApiServer> StartAsync(CommitterOptions? limits = null, params (string Name, string Value)[] settings)
        => new(await TestServer.StartAsync(Start, limits, settings: settings));

    /// <summary>A server whose time can be moved ahead of the world's.</summary>
    public static async Task<ApiServer> StartSandboxAsync(Action<IServiceCollection>? services = null)
        => new(await TestServer.StartAsync(Start, services: services, settings: ("Bursar:Sandbox", "true")));

    /// <summary>Opens a book, and puts money in where an amount is given.</summary>
    /// <returns>Its path.</returns>
    public async Task<string> OpenAsync(string currency = "USD", string? amount = null, string more = "")
    {
        var book = (await PostAsync("books", $$"""{"title":"A book","currency":"{{currency}}"{{more}}}""")).Is(201);
        var path = $"books/{book["id"]}";
        if (amount is not null) (await PostAsync($"{path}/top-ups", $$"""{"amount":"{{amount}}"}""")).Is(201);
        return path;
    }

    public async Task<Book> BookAsync(string path)
    {
        Assert.True(ObjectId.TryParse(path.AsSpan("books/".Length), out var id));
        return (await Ledger.FindAsync<Book>(RowKey.OfBook(id.Book), Now))!;
    }

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<Reply> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public Task<Reply> PostAsync(string path, string? body, string? key = null) => SendAsync(HttpMethod.Post, path, body, key);

    public Task<Reply> SendAsync(HttpMethod method, string path, string? body, string? key = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return SendAsync(request);
    }

    public async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using var message = request;
        using var answer = await Http.SendAsync(message, Now);
        return new((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(Now), answer.Headers, answer.Content.Headers);
    }

    /// <summary>Sends bytes as they are and reads until the server closes.</summary>
    public async Task<string> SendRawAsync(string request)
    {
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync("127.0.0.1", Http.BaseAddress!.Port, Now);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), Now);
        return await new StreamReader(stream, Encoding.Latin1).ReadToEndAsync(Now);
    }

    public static string Money(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _server.DisposeAsync();
    }
}
