using Npgsql;

namespace Bursar.Simulation.Tests;

/// <summary>
/// A database whose connections break before a request arrives or after it was answered, under nodes that end there, and now and
/// then a server that is killed there.
/// </summary>
internal sealed class PostgresWorld : World
{
    private const int MaxSkipped = 8;
    private const string Memory = "/dev/shm";
    private const long BytesOfAServer = 1L << 30;
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bursar-simulation-");
    private readonly PostgresServer _server;
    private readonly string _database;
    private readonly Wire _wire;
    private readonly int _killsOneIn;
    private Task _restart = Task.CompletedTask;

    private PostgresWorld(PostgresServer server, string database, int killsOneIn)
    {
        (_server, _database, _killsOneIn) = (server, database, killsOneIn);
        _wire = Wire.ToPostgres(server.Port);
    }

    public override string WitnessFile => Path.Combine(_directory.FullName, "books.witness");

    /// <summary>
    /// Starts a server in memory, if there is enough: the simulated faults need no disk, and a sync then takes no time.
    /// </summary>
    public static Task<PostgresServer> StartServerAsync(CancellationToken cancellation)
    {
        var memory = new DriveInfo(Memory);
        return memory.IsReady && memory.AvailableFreeSpace > BytesOfAServer
            ? PostgresServer.StartAsync(Memory, cancellation)
            : PostgresServer.StartAsync(cancellation);
    }

    /// <summary>Makes a database of its own.</summary>
    /// <param name="server">The server.</param>
    /// <param name="killsOneIn">One fault in how many kills the server; zero for none.</param>
    /// <param name="cancellation">Cancels it.</param>
    public static async Task<PostgresWorld> CreateAsync(
        PostgresServer server, int killsOneIn, CancellationToken cancellation)
        => new(server, await server.CreateDatabaseAsync(cancellation), killsOneIn);

    public override void Plan(Random random)
    {
        if (random.Next(8) == 0)
        {
            Planned = "ends after a commit";
            EndAfterCommit();
            return;
        }
        var (skip, isAnswer, what) = (random.Next(MaxSkipped), random.Next(2) == 0, random.Next(2));
        if (_killsOneIn > 0 && random.Next(_killsOneIn) == 0) what = 2;
        _wire.Losing = what switch
        {
            0 => () => Happens(() => Faults++),
            1 => () => Happens(End),
            _ => KillAsync,
        };
        if (isAnswer) _wire.LoseNextAnswer(skip: skip);
        else _wire.LoseNextRequest(skip: skip);
        Planned = $"after {skip} requests, {(isAnswer ? "an answer" : "a request")} is lost, and "
            + (what switch { 0 => "its connection", 1 => "the node", _ => "the server" });
    }

    public override async Task<IStore> OpenAsync(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnectionStringBuilder(_database)
        {
            Port = _wire.Port,
            // Each would be a request of its own, whose answer does not end like the others.
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
        };
        return await PostgresStore.OpenAsync(connection.ConnectionString, cancellation);
    }

    public override async Task<Stored> ReadAsync(CancellationToken cancellation)
    {
        // A command without a key is answered when its connection breaks, and the server may not be back yet.
        await _restart;
        // Each of these readers asks the server for its types, which takes longer than everything that is read here.
        await using var reader = await PostgresReader.OpenSnapshotAsync(
            $"{_database};Server Compatibility Mode=NoTypeLoading;SSL Mode=Disable;GSS Encryption Mode=Disable", cancellation);
        return await Stored.ReadAsync(reader, cancellation);
    }

    public override void Mend() => _wire.LoseNothing();

    public override Task BeginAgainAsync(Random random, CancellationToken cancellation)
    {
        _wire.LoseNothing();
        _wire.Up();
        return base.BeginAgainAsync(random, cancellation);
    }

    public override async ValueTask DisposeAsync()
    {
        await _wire.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    protected override void End()
    {
        base.End();
        _wire.Down();
    }

    private static Task Happens(Action fault)
    {
        fault();
        return Task.CompletedTask;
    }

    /// <summary>Kills the server and starts it again, while whoever asked still waits.</summary>
    private async Task KillAsync()
    {
        var restarted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _restart = restarted.Task;
        Faults++;
        await _server.KillAsync();
        await _server.StartAgainAsync(CancellationToken.None);
        restarted.SetResult();
    }
}
