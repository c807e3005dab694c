using System.Security.Cryptography;
using System.Text;
using Bursar.Ledger;
using Bursar.MTurk;
using Bursar.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bursar.Prolific.Tests;

/// <summary>The dialect, and MTurk's beside it, on a real server over a real data file, with a person, a workspace and a token.</summary>
public sealed class ProlificServer : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly Committer _committer;
    private readonly DirectoryInfo _directory;

    private ProlificServer(WebApplication host, Committer committer, DirectoryInfo directory, ManualClock clock, SecretBox box)
    {
        (_host, _committer, _directory, Clock, Box) = (host, committer, directory, clock, box);
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        Http = new HttpClient(handler) { BaseAddress = new Uri(host.Urls.First()) };
    }

    public ManualClock Clock { get; }

    internal SecretBox Box { get; }

    public HttpClient Http { get; }

    public ILedger Ledger => _committer;

    public string DataFile => Path.Combine(_directory.FullName, "bursar.db");

    public ObjectId User { get; private set; }

    public ObjectId Book { get; private set; }

    public string Token { get; private set; } = "";

    public static Task<ProlificServer> StartAsync(CommitterOptions? options = null, params (string Key, string Value)[] settings)
        => StartOverAsync(null, options, settings);

    /// <summary>The same over another store than a data file.</summary>
    public static async Task<ProlificServer> StartOverAsync(IStore? store, CommitterOptions? options, params (string Key, string Value)[] settings)
    {
        var clock = new ManualClock(new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));
        var box = new SecretBox(RandomNumberGenerator.GetBytes(SecretBox.KeySize));
        var directory = Directory.CreateTempSubdirectory("bursar-prolific-");
        var committer = new Committer(store ?? SqliteStore.Open(Path.Combine(directory.FullName, "bursar.db")), clock, options);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ILedger>(committer).AddSingleton<TimeProvider>(clock);
        builder.Services.AddProlific(builder.Configuration);
        builder.Services.AddSingleton<ISecretBox>(box).AddMTurk(builder.Configuration);
        var host = builder.Build();
        host.MapProlific();
        host.MapMTurk();
        await host.StartAsync(Now);

        var server = new ProlificServer(host, committer, directory, clock, box);
        server.User = await server.AddUserAsync("Joe Soap");
        server.Book = await server.AddBookAsync(server.User);
        server.Token = await server.AddTokenAsync(server.Book, server.User);
        return server;
    }

    public async Task<ObjectId> DoAsync(Command command)
    {
        var outcome = await Ledger.ExecuteAsync(command, Now);
        Assert.True(outcome.Accepted, outcome.Rejection?.Detail);
        return outcome.Receipt.Subject;
    }

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
        var member = await Ledger.FindAsync<Membership>(RowKey.OfMembership(book.Book, user), Now);
        Assert.NotNull(member);
        await DoAsync(new CreateToken(member, id, Digest.Of(token)) { ReadOnly = readOnly, ExpiresAt = expires });
        return token;
    }

    public Task<Reply> GetAsync(string path, string? token = null) => SendAsync(HttpMethod.Get, path, null, token);

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
        return new(response.StatusCode, response.Headers, response.Content.Headers, body);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.DisposeAsync();
        await _committer.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    private static CancellationToken Now => TestContext.Current.CancellationToken;
}
