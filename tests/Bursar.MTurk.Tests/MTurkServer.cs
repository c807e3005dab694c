using System.Net;
using System.Text;
using Bursar.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bursar.MTurk.Tests;

/// <summary>A server on a free loopback port with the MTurk dialect over a ledger of its own.</summary>
internal sealed class MTurkServer : IAsyncDisposable
{
    public const string KeyId = "AKIATEST";
    public const string Secret = "a-secret-for-tests";
    public const string Target = "MTurkRequesterServiceV20170117.GetAccountBalance";

    private static readonly DateTimeOffset Start = DateTimeOffset.FromUnixTimeMilliseconds(1_511_214_345_678);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bursar-mturk-");
    private WebApplication? _app;

    private MTurkServer(IStore? store) => Ledger = new(store ?? SqliteStore.Open(Path.Combine(_folder.FullName, "books.db")), Clock);

    public ManualClock Clock { get; } = new(Start);

    public AesBox Box { get; } = new();

    public Committer Ledger { get; }

    public Signer Signer { get; init; } = new(KeyId, Secret);

    public int Port { get; private set; }

    public static Task<MTurkServer> StartAsync(params (string Name, string Value)[] settings) => StartOverAsync(null, settings);

    /// <summary>The same over another store than a data file.</summary>
    public static async Task<MTurkServer> StartOverAsync(IStore? store, params (string Name, string Value)[] settings)
    {
        var server = new MTurkServer(store);
        try
        {
            server._app = server.Compose(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
            await server._app.StartAsync(TestContext.Current.CancellationToken);
            var addresses = server._app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>();
            server.Port = new Uri(addresses.Addresses.Single()).Port;
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>A server with one book, which the signer's key speaks for.</summary>
    public static Task<MTurkServer> StartWithAsync(Func<OpenBook, OpenBook> book, params (string Name, string Value)[] settings)
        => StartWithOverAsync(null, book, settings);

    /// <summary>The same over another store than a data file.</summary>
    public static async Task<MTurkServer> StartWithOverAsync(IStore? store, Func<OpenBook, OpenBook> book, params (string Name, string Value)[] settings)
    {
        var server = await StartOverAsync(store, settings);
        var number = await server.OpenBookAsync(book);
        await server.AddKeyAsync(number, KeyId, server.Box.Seal(Encoding.UTF8.GetBytes(Secret)));
        return server;
    }

    public async Task<int> OpenBookAsync(Func<OpenBook, OpenBook> with)
    {
        var owner = ObjectId.Random(Clock.GetUtcNow());
        await ExecuteAsync(new CreateUser(owner, "A Requester", "requester@example.com"));
        var open = with(new(ObjectId.NewBook(Clock.GetUtcNow()), "A book", Currency.USD, owner));
        await ExecuteAsync(open);
        return open.Book;
    }

    public async Task AddKeyAsync(int book, string keyId, byte[] sealedSecret)
    {
        var owner = await Ledger.FindAsync<Book>(RowKey.OfBook(book), TestContext.Current.CancellationToken);
        await ExecuteAsync(new AddAccessKey(owner!, keyId, sealedSecret));
    }

    public async Task<Receipt> ExecuteAsync(Command command)
    {
        var outcome = await Ledger.ExecuteAsync(command, TestContext.Current.CancellationToken);
        Assert.True(outcome.Accepted, outcome.Rejection?.Detail);
        return outcome.Receipt;
    }

    /// <summary>The number of the book that the signer's key speaks for.</summary>
    public async Task<int> BookAsync()
    {
        var key = await Ledger.FindAsync<AccessKey>(RowKey.OfAccessKey(KeyId), TestContext.Current.CancellationToken);
        return key!.ForBook;
    }

    /// <summary>The headers that the SDKs sign.</summary>
    public Dictionary<string, string> Headers(string target = Target) => new(StringComparer.OrdinalIgnoreCase)
    {
        ["Content-Type"] = "application/x-amz-json-1.1",
        ["Host"] = $"127.0.0.1:{Port}",
        ["X-Amz-Date"] = Clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'"),
        ["X-Amz-Target"] = target,
    };

    /// <summary>Signs and sends a call.</summary>
    public Task<RawAnswer> CallAsync(string target = Target, string body = "{}")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var headers = Headers(target);
        headers["Authorization"] = Signer.Authorize(Clock.GetUtcNow(), Headers(target), bytes);
        return SendAsync(headers, bytes);
    }

    /// <summary>Sends a request as it is.</summary>
    public Task<RawAnswer> SendAsync(IEnumerable<KeyValuePair<string, string>> headers, byte[] body, string line = "POST /")
    {
        var head = new StringBuilder($"{line} HTTP/1.1\r\n");
        foreach (var (name, value) in headers) head.Append($"{name}: {value}\r\n");
        head.Append($"Content-Length: {body.Length}\r\nConnection: close\r\n\r\n");
        return RawAnswer.ToAsync(Port, head.ToString(), body);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        await Ledger.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private WebApplication Compose(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton<ILedger>(Ledger);
        builder.Services.AddSingleton<ISecretBox>(Box);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddMTurk(builder.Configuration);
        var app = builder.Build();
        app.MapMTurk();
        app.MapGet("/", () => "a page");
        return app;
    }
}
