using Bursar.Ledger;
using Bursar.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Bursar.Testing;

/// <summary>
/// The executable's own server on a free loopback port, with an empty data directory and a clock that only the test moves. Due
/// items are processed when the test says so: by <see cref="DueSweep"/> or <see cref="ManualClock.TickAsync"/>.
/// </summary>
public sealed class TestServer : IAsyncDisposable
{
    public const string OperatorToken = "test-operator-token";

    private const string AnyPort = "http://127.0.0.1:0";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bursar-server-");
    private ServerPlan? _plan;
    private BursarServer? _server;

    private TestServer(DateTimeOffset now) => Clock = new(now) { SkipsPauses = true };

    /// <summary>The world's time; that of the books too, unless they are a sandbox's, which can be ahead of it.</summary>
    public ManualClock Clock { get; }

    public Committer Ledger => _server!.Ledger;

    public ISecretBox Box => _server!.Services.GetRequiredService<ISecretBox>();

    public Uri Address => new(_server!.Address);

    /// <summary>The participants' site, if the settings name <c>Bursar:WorkUrls</c>.</summary>
    public Uri WorkAddress => new(_server!.WorkAddress!);

    public string DataFile => new DataDirectory(_directory.FullName).DataFile;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Starts it at a time, with settings as they stand in appsettings.json: <c>MTurk:ClockSkew</c>.</summary>
    /// <exception cref="StartException">It does not start.</exception>
    public static Task<TestServer> StartAsync(
        DateTimeOffset now, CommitterOptions? limits = null, Action<IServiceCollection>? services = null,
        params IEnumerable<(string Name, string Value)> settings)
        => new TestServer(now).StartAsync(limits, services, settings);

    /// <summary>Starts it over files on a disk that fails when the test says so.</summary>
    public static async Task<(TestServer Server, FaultyDisk Disk)> StartOnFaultyDiskAsync(
        DateTimeOffset now, CommitterOptions? limits = null)
    {
        var server = new TestServer(now);
        var disk = new FaultyDisk(server._directory.FullName);
        return (await server.StartAsync(limits, null, []), disk);
    }

    /// <summary>Starts a demo, with its books and its credentials.</summary>
    public static Task<TestServer> StartDemoAsync(DateTimeOffset now)
    {
        var server = new TestServer(now);
        var data = new DataDirectory(server._directory.FullName);
        DemoPlan.Claim(data);
        return server.StartAsync(DemoPlan.Of(data, AnyPort, work: null) with { Clock = server.Clock });
    }

    private Task<TestServer> StartAsync(
        CommitterOptions? limits, Action<IServiceCollection>? services, IEnumerable<(string Name, string Value)> settings)
    {
        var data = new DataDirectory(_directory.FullName);
        PrivateFile.Write(data.OperatorTokenFile, OperatorToken);
        var options = settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value);
        options["Bursar:Urls"] = AnyPort;
        return StartAsync(new ServerPlan(data)
        {
            Options = options,
            Clock = Clock,
            Limits = limits ?? new(),
            Services = services,
        });
    }

    private async Task<TestServer> StartAsync(ServerPlan plan)
    {
        plan.Options.TryAdd("Logging:LogLevel:Default", "None");
        // All tests of one server come from one address, and many try what must fail.
        plan.Options.TryAdd("Bursar:MaxFailedCredentials", "1000000");
        try
        {
            _plan = plan;
            _server = await BursarServer.StartAsync(_plan, Stop);
            return this;
        }
        catch (Exception failure)
        {
            await DisposeAsync();
            if (failure is CommandFailure refused) throw new StartException(refused.Message, refused.InnerException);
            throw;
        }
    }

    /// <summary>Stops it, shows it another time, and starts it again over the same books.</summary>
    public async Task RestartAtAsync(DateTimeOffset time)
    {
        await _server!.DisposeAsync();
        Clock.Set(time);
        _server = await BursarServer.StartAsync(_plan!, Stop);
    }

    /// <summary>The settings of a server over PostgreSQL.</summary>
    public static (string Name, string Value)[] Over(WiredPostgres database)
        => [("Bursar:Store", "postgres"), ("Bursar:Connection", database.ConnectionString)];

    /// <summary>A box with a key of its own, which is not the server's.</summary>
    public static ISecretBox AnotherBox()
        => new SecretBox(System.Security.Cryptography.RandomNumberGenerator.GetBytes(SecretBox.KeySize));

    /// <summary>Has the ledger do what it must accept.</summary>
    public async Task<Receipt> ExecuteAsync(Command command)
    {
        var outcome = await Ledger.ExecuteAsync(command, Stop);
        Assert.True(outcome.Accepted, outcome.Rejection?.Detail);
        return outcome.Receipt;
    }

    /// <summary>A row that must be there.</summary>
    public async Task<TRow> FindAsync<TRow>(RowKey key) where TRow : Row
    {
        var row = await Ledger.FindAsync<TRow>(key, Stop);
        Assert.NotNull(row);
        return row;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _directory.Delete(recursive: true);
    }
}
