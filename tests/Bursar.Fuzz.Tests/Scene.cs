namespace Bursar.Fuzz.Tests;

/// <summary>A server over SQLite in which every valid request has been made once.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>After this long, a request hangs. Everything is on this machine, which may be busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TestServer _server;
    private readonly ErrorLog _errors;
    private Connection? _connection;

    private Scene(TestServer server, ErrorLog errors)
    {
        (_server, _errors) = (server, errors);
        Cast = new Cast($"127.0.0.1:{server.Address.Port}", server.Clock);
    }

    public Cast Cast { get; }

    public TestServer Server => _server;

    public Uri Address => _server.Address;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Starts it and makes every request.</summary>
    /// <param name="seen">Is told of each request and its answer.</param>
    /// <param name="more">Settings beside the usual ones.</param>
    public static async Task<Scene> StartAsync(
        Action<Request, Answer>? seen = null, params (string Name, string Value)[] more)
    {
        var errors = new ErrorLog();
        var server = await TestServer.StartAsync(
            Start,
            services: errors.AddTo,
            settings:
            [
                ("Bursar:Sandbox", "true"), ("Bursar:WorkUrls", "http://127.0.0.1:0"), ("Logging:LogLevel:Default", "Error"),
                .. more,
            ]);
        var scene = new Scene(server, errors);
        try
        {
            await scene.DoAsync(Sample.All, seen);
            return scene;
        }
        catch
        {
            await scene.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes valid requests, which must all be accepted.</summary>
    public async Task DoAsync(IEnumerable<Sample> samples, Action<Request, Answer>? seen)
    {
        List<string> refused = [];
        foreach (var sample in samples) if (await DoAsync(sample, seen) is { } fault) refused.Add(fault);
        Assert.True(refused.Count == 0, string.Join("\n", refused));
    }

    /// <summary>Makes a request, of which others are told if it is accepted.</summary>
    public async Task<Answer?> DoAsync(Request request, Action<Request, Answer>? seen)
    {
        var answer = await SendAsync(Framing.Whole(request, [.. request.Dialect.Admit(request, Cast)]));
        if (answer is { Status: >= 200 and < 300 }) seen?.Invoke(request, answer);
        return answer;
    }

    /// <summary>Sends a packet, on the connection of the one before if that can be.</summary>
    /// <returns>The answer; null if the server hung up.</returns>
    /// <exception cref="FormatException">What came is no answer.</exception>
    /// <exception cref="TimeoutException">Nothing came.</exception>
    public async Task<Answer?> SendAsync(Packet packet)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(Patience);
        try
        {
            _connection ??= await Connection.OpenAsync(_server.Address.Port, patience.Token);
            return await _connection.SendAsync(packet, patience.Token);
        }
        catch (OperationCanceledException late) when (!Stop.IsCancellationRequested)
        {
            Hang();
            throw new TimeoutException("There was no answer.", late);
        }
        finally
        {
            if (_connection is { IsUsable: false }) Hang();
        }
    }

    /// <summary>What the server told its operator of since it was last asked.</summary>
    public IReadOnlyList<string> Errors() => _errors.Take();

    /// <summary>What is wrong with the books, now and after a year in which everything fell due; null for nothing.</summary>
    public async Task<string?> AuditAsync()
    {
        if ((await LedgerAudit.RunAsync(_server.Ledger, null, Stop)).Fault is { } fault) return fault;
        _server.Clock.Advance(TimeSpan.FromDays(366));
        await DueSweep.RunAsync(_server.Ledger, Stop);
        return (await LedgerAudit.RunAsync(_server.Ledger, null, Stop)).Fault;
    }

    public async ValueTask DisposeAsync()
    {
        Hang();
        await _server.DisposeAsync();
        _errors.Dispose();
    }

    private void Hang()
    {
        _connection?.Dispose();
        _connection = null;
    }

    /// <summary>Makes a valid request.</summary>
    /// <returns>What is wrong with it, or with its answer; null for nothing.</returns>
    private async Task<string?> DoAsync(Sample sample, Action<Request, Answer>? seen)
    {
        var request = sample.Fill(Cast);
        var answer = await DoAsync(request, seen);
        if (answer is not { Status: >= 200 and < 300 }) return $"{sample}: {answer}";
        sample.Keep(answer, Cast);
        return request.Dialect.Fault(answer);
    }
}
