using System.Text;

namespace Bursar.MTurk.Tests;

/// <summary>A server that is called as MTurk, with a watch on the secrets that it opens.</summary>
internal sealed class MTurkServer : IAsyncDisposable
{
    public const string KeyId = "AKIATEST";
    public const string Secret = "a-secret-for-tests";
    public const string Target = "MTurkRequesterServiceV20170117.GetAccountBalance";

    private static readonly DateTimeOffset Start = DateTimeOffset.FromUnixTimeMilliseconds(1_511_214_345_678);
    private readonly TestServer _server;

    private MTurkServer(TestServer server) => _server = server;

    public ManualClock Clock => _server.Clock;

    public WatchedBox Box => (WatchedBox)_server.Box;

    public Storage.Committer Ledger => _server.Ledger;

    public Signer Signer { get; init; } = new(KeyId, Secret);

    public int Port => _server.Address.Port;

    public static async Task<MTurkServer> StartAsync(params (string Name, string Value)[] settings)
        => new(await TestServer.StartAsync(Start, services: WatchedBox.Watch, settings: settings));

    /// <summary>A server with one book, which the signer's key speaks for.</summary>
    public static async Task<MTurkServer> StartWithAsync(
        Func<OpenBook, OpenBook> book, params (string Name, string Value)[] settings)
    {
        var server = await StartAsync(settings);
        var number = await server.OpenBookAsync(book);
        await server.AddKeyAsync(number, KeyId, Secret);
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

    /// <summary>Adds an access key, sealed by the server's box unless by another one.</summary>
    public async Task AddKeyAsync(int book, string keyId, string secret, ISecretBox? box = null)
    {
        var sealedSecret = (box ?? Box).Seal(Encoding.UTF8.GetBytes(secret), AccessKey.SealOwner(keyId, book));
        await ExecuteAsync(new AddAccessKey(await _server.FindAsync<Book>(RowKey.OfBook(book)), keyId, sealedSecret));
    }

    public Task<Receipt> ExecuteAsync(Command command) => _server.ExecuteAsync(command);

    /// <summary>The number of the book that the signer's key speaks for.</summary>
    public async Task<int> BookAsync() => (await _server.FindAsync<AccessKey>(RowKey.OfAccessKey(KeyId))).ForBook;

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

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
