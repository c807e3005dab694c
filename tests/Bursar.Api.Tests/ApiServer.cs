using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Bursar.Ledger;
using Bursar.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bursar.Api.Tests;

/// <summary>Our own API on a real server over a real data file.</summary>
internal sealed class ApiServer : IAsyncDisposable
{
    public const string Token = "test-operator-token";

    private readonly WebApplication _host;
    private readonly Committer _committer;
    private readonly DirectoryInfo _directory;

    private ApiServer(WebApplication host, Committer committer, DirectoryInfo directory, ManualClock clock, SecretBox box)
    {
        (_host, _committer, _directory, Clock, Box) = (host, committer, directory, clock, box);
        Http = new HttpClient { BaseAddress = new Uri(host.Urls.First() + "/bursar/v1/") };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
    }

    /// <summary>The world's time; that of the books too, unless they are a sandbox's, which can be ahead of it.</summary>
    public ManualClock Clock { get; }

    public SecretBox Box { get; }

    public HttpClient Http { get; }

    public ILedger Ledger => _committer;

    public string DataFile => Path.Combine(_directory.FullName, "bursar.db");

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public static async Task<ApiServer> StartAsync(CommitterOptions? options = null, IStore? store = null, bool sandbox = false)
    {
        var clock = new ManualClock(new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));
        var box = new SecretBox(RandomNumberGenerator.GetBytes(SecretBox.KeySize));
        var directory = Directory.CreateTempSubdirectory("bursar-api-");
        var movable = sandbox ? MovableClock.Open(new DataDirectory(directory.FullName), clock) : null;
        var committer = new Committer(
            store ?? SqliteStore.Open(Path.Combine(directory.FullName, "bursar.db")), movable ?? (TimeProvider)clock, options);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ILedger>(committer).AddSingleton<TimeProvider>(clock).AddSingleton<ISecretBox>(box);
        if (movable is not null) builder.Services.AddSingleton<IMovableClock>(movable);
        builder.Services.AddBursarApi(Digest.Of(Token));
        var host = builder.Build();
        host.MapBursarApi();
        await host.StartAsync(Now);
        return new(host, committer, directory, clock, box);
    }

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
        await _host.DisposeAsync();
        await _committer.DisposeAsync();
        _directory.Delete(recursive: true);
    }
}
