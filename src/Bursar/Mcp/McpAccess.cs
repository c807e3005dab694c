namespace Bursar;

/// <summary>
/// What the tools work on: a server, and the credentials that were given. Without any address, it is a demo in this process,
/// which ends with it.
/// </summary>
internal sealed class McpAccess : IAsyncDisposable
{
    private readonly RunSandbox? _own;

    private McpAccess(Uri address, SpendingLimit limit, RunSandbox? own)
        => (Address, Limit, _own) = (address, limit, own);

    /// <summary>Where the server is.</summary>
    public Uri Address { get; }

    /// <summary>What may be paid.</summary>
    public SpendingLimit Limit { get; }

    /// <summary>Prolific's API; null without a token for it.</summary>
    public ProlificApi? Prolific { get; private init; }

    /// <summary>MTurk's API; null without an access key.</summary>
    public TurkApi? Turk { get; private init; }

    /// <summary>Our own API; null without the operator token.</summary>
    public ServerClient? Server { get; private init; }

    /// <summary>Whether the server is a sandbox that may be changed as a whole.</summary>
    public bool Plays { get; private init; }

    /// <summary>Whether the server is a demo of this process.</summary>
    public bool IsOwn => _own is not null;

    /// <summary>One call at a time moves the sandbox's clock.</summary>
    public SemaphoreSlim ClockTurn { get; } = new(1);

    /// <summary>The tools that can be used with it.</summary>
    public IEnumerable<McpTool> Tools => McpTools.All.Where(tool => tool.Kind switch
    {
        ToolKind.Reads => Prolific is not null || Turk is not null,
        ToolKind.Pays => (Prolific is not null || Turk is not null) && Limit.IsOpen,
        ToolKind.ReadsServer => Server is not null,
        _ => Server is not null && Plays,
    });

    /// <summary>Uses the server at an address, with the credentials of the environment.</summary>
    /// <exception cref="CommandFailure">Tokens must not be sent to that address, or there are none.</exception>
    public static McpAccess At(string url, bool plays, SpendingLimit limit)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new CommandFailure(
                ExitCode.Usage, $"--url must be an address such as https://bursar.example.org, and not {url}.");
        if (address.Scheme == "http" && !address.IsLoopback)
            throw new CommandFailure(
                ExitCode.Usage,
                "--url must be https, unless the server is on this machine: tokens would be readable on the way.");
        if (VendorHosts.Domains.Any(domain => $".{address.Host}".EndsWith($".{domain}", StringComparison.OrdinalIgnoreCase)))
            throw new CommandFailure(
                ExitCode.Usage, $"{address.Host} is the vendor's own, where real money moves. Give Bursar's.");
        return new McpAccess(address, limit, own: null)
        {
            Prolific = McpCredentials.Token is { } token ? new(ServerHttp.To(address), token) : null,
            Turk = McpCredentials.Key is var (id, secret) ? new(ServerHttp.To(address), id, secret, TimeProvider.System) : null,
            Server = McpCredentials.Operator is { } operatorToken ? ServerClient.At(address, operatorToken) : null,
            Plays = plays,
        }.Checked();
    }

    /// <summary>
    /// Uses the server that runs on a data directory, with the operator token there; and for the vendors' APIs, with the
    /// credentials of the environment, or a demo's own.
    /// </summary>
    /// <exception cref="CommandFailure">No server is running there.</exception>
    public static McpAccess Of(DataDirectory data, bool plays, SpendingLimit limit)
    {
        var client = ServerClient.Of(data);
        return ServerFile.Read(data) is { } server
            ? Of(client, server, DemoPlan.IsDemo(data), plays, limit, own: null)
            : throw new CommandFailure(ExitCode.NoServer, $"The server on {data.Path} has just stopped.");
    }

    /// <summary>Starts a demo in this process.</summary>
    /// <exception cref="CommandFailure">It cannot start.</exception>
    public static async Task<McpAccess> StartAsync(SpendingLimit limit, CancellationToken cancellation)
    {
        var own = await RunSandbox.OpenAsync(asked: null, cancellation);
        return Of(ServerClient.Of(own.Data), own.Server, isDemo: true, plays: true, limit, own);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Prolific?.Dispose();
        Turk?.Dispose();
        Server?.Dispose();
        ClockTurn.Dispose();
        if (_own is not null) await _own.DisposeAsync();
    }

    private static McpAccess Of(
        ServerClient client, ServerFile server, bool isDemo, bool plays, SpendingLimit limit, RunSandbox? own)
    {
        var token = isDemo ? DemoBooks.Token : McpCredentials.Token;
        var key = isDemo ? (DemoBooks.KeyId, DemoBooks.Secret) : McpCredentials.Key;
        return new(new(server.Url), limit, own)
        {
            Prolific = token is null ? null : new(ServerHttp.To(server), token),
            Turk = key is var (id, secret) ? new(ServerHttp.To(server), id, secret, TimeProvider.System) : null,
            Server = client,
            Plays = plays,
        };
    }

    private McpAccess Checked() => Prolific is null && Turk is null && Server is null
        ? throw new CommandFailure(
            ExitCode.Usage,
            $"--url needs a credential in the environment: {McpCredentials.TokenName}, {McpCredentials.KeyName} with "
                + $"{McpCredentials.SecretName}, or {McpCredentials.OperatorName}.")
        : this;
}
