using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Bursar.Testing;

/// <summary>
/// A PostgreSQL server for tests: a new cluster in a temporary directory, on a free port of 127.0.0.1, with full durability. It
/// is removed with its data when it is disposed, and also when this process dies.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "bursar";
    private readonly string _directory;
    private readonly (string Name, string Value)[] _settings;
    private PostgresProcess? _process;
    private int _databases;

    private PostgresServer(string bin, string directory, int port, (string Name, string Value)[] settings)
    {
        Bin = bin;
        Port = port;
        _directory = directory;
        _settings = settings;
    }

    /// <summary>The folder of PostgreSQL's programs: psql, pgbench and the like.</summary>
    public string Bin { get; }

    public int Port { get; }

    /// <summary>The connection string of the database that every cluster has, as superuser.</summary>
    public string ConnectionString => ConnectionTo("postgres");

    /// <summary>The last lines that it printed; empty while it is stopped.</summary>
    public string Log => _process?.Log ?? "";

    /// <summary>
    /// Completes when so many further lines containing a string were printed; call it before causing them. A line begins with the
    /// name of its database.
    /// </summary>
    public Task SaysAsync(string text, int times, CancellationToken cancellation)
        => _process!.SaysAsync(text, times, cancellation);

    /// <summary>
    /// Starts one in the system's temporary directory. Without PostgreSQL the test is skipped, and fails in CI.
    /// </summary>
    /// <param name="cancellation">Gives up the start.</param>
    /// <param name="settings">As in postgresql.conf; they win over those that are set here.</param>
    public static Task<PostgresServer> StartAsync(CancellationToken cancellation, params (string Name, string Value)[] settings)
        => StartAsync(Path.GetTempPath(), cancellation, settings);

    /// <summary>Starts one in a new directory inside a folder, for tests where the disk matters.</summary>
    /// <param name="folder">A folder that the server's user (<c>postgres</c> if this process is root) can access.</param>
    /// <param name="cancellation">Gives up the start.</param>
    /// <param name="settings">As in postgresql.conf; they win over those that are set here.</param>
    public static async Task<PostgresServer> StartAsync(
        string folder, CancellationToken cancellation, params (string Name, string Value)[] settings)
    {
        var bin = await PostgresBinaries.FindAsync()
            ?? Prerequisite.Missing($"PostgreSQL {PostgresBinaries.OldestVersion} or later");
        var server = new PostgresServer(bin, NewDirectory(folder), FreePort(), settings);
        return await server.CreateAsync(
            () => Unprivileged.RunAsync(
                Path.Combine(bin, "initdb"), "-D", server._directory, "-U", User, "--auth=trust", "-E", "UTF8", "--locale=C",
                "--no-sync"),
            cancellation);
    }

    /// <summary>Starts a read-only standby of this server.</summary>
    public Task<PostgresServer> StartStandbyAsync(CancellationToken cancellation)
    {
        var standby = new PostgresServer(Bin, NewDirectory(Path.GetDirectoryName(_directory)!), FreePort(), _settings);
        return standby.CreateAsync(
            () => Unprivileged.RunAsync(
                Path.Combine(Bin, "pg_basebackup"), "-d", $"host=127.0.0.1 port={Port} user={User}", "-D", standby._directory,
                "--write-recovery-conf", "--wal-method=stream", "--checkpoint=fast", "--no-sync"),
            cancellation);
    }

    /// <summary>Creates a new, empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellation)
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection($"{ConnectionString};Pooling=false");
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync(cancellation);
        return ConnectionTo(name);
    }

    /// <summary>Stops it; its data and its port are kept.</summary>
    public async Task StopAsync(PostgresShutdown how)
    {
        if (_process is null) return;
        await _process.StopAsync(how);
        Forget();
    }

    /// <summary>Kills it and its children, as a power failure would (SIGKILL).</summary>
    public async Task KillAsync()
    {
        if (_process is null) return;
        await _process.KillAsync();
        Forget();
    }

    /// <summary>Stops its processes where they are, as a machine that hangs (SIGSTOP).</summary>
    public Task FreezeAsync() => _process!.SignalAsync("STOP");

    /// <summary>Lets its processes go on after <see cref="FreezeAsync"/>.</summary>
    public Task ThawAsync() => _process!.SignalAsync("CONT");

    /// <summary>Starts it again after a stop, with the same data and port.</summary>
    public async Task StartAgainAsync(CancellationToken cancellation)
    {
        if (_process is not null) throw new InvalidOperationException("It runs.");
        _process = await PostgresProcess.StartAsync(Bin, _directory, [.. OwnSettings(), .. _settings], cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(PostgresShutdown.Immediate);
        Delete();
    }

    private async Task<PostgresServer> CreateAsync(Func<Task> fill, CancellationToken cancellation)
    {
        TestProcess.Mind(_directory);
        await Unprivileged.CreateDirectoryAsync(_directory);
        try
        {
            await fill();
            await StartAgainAsync(cancellation);
            return this;
        }
        catch
        {
            Delete();
            throw;
        }
    }

    private void Delete()
    {
        Directory.Delete(_directory, recursive: true);
        TestProcess.Spare(_directory);
    }

    private void Forget()
    {
        _process!.Dispose();
        _process = null;
    }

    private string ConnectionTo(string database) => $"Host=127.0.0.1;Port={Port};Username={User};Database={database}";

    private (string Name, string Value)[] OwnSettings() =>
    [
        ("listen_addresses", "127.0.0.1"),
        ("port", Port.ToString(CultureInfo.InvariantCulture)),
        ("unix_socket_directories", ""),
        ("max_connections", "200"),
        ("shared_buffers", "128MB"),
        ("lc_messages", "C"),
        ("log_line_prefix", "%d "),
        ("fsync", "on"),
        ("synchronous_commit", "on"),
        ("full_page_writes", "on"),
    ];

    private static string NewDirectory(string folder) => Path.Combine(folder, $"bursar-postgres-{Path.GetRandomFileName()}");

    /// <summary>
    /// Below the range that systems use for outgoing connections, so that no client gets the port while the server is stopped,
    /// least of all one that is trying to reach it.
    /// </summary>
    private static int FreePort()
    {
        while (true)
        {
            var port = Random.Shared.Next(10_000, 32_000);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException taken) when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                // Taken; try another one.
            }
        }
    }
}
