using System.Globalization;
using Bursar.Testing;
using Npgsql;

namespace Bursar.Bench;

/// <summary>A database of a peer's own, worked on with PostgreSQL's own programs.</summary>
internal sealed class PeerDatabase
{
    private const int MostThreads = 2;
    private readonly string _bin;
    private readonly string _folder;
    private readonly string _name;
    private readonly string[] _server;

    private PeerDatabase(string bin, string folder, NpgsqlConnectionStringBuilder connection)
    {
        _bin = bin;
        _folder = folder;
        _name = connection.Database!;
        _server = ["-h", connection.Host!, "-p", Text(connection.Port), "-U", connection.Username!];
    }

    /// <summary>Makes an empty one.</summary>
    public static async Task<PeerDatabase> CreateAsync(PostgresServer server, string folder, CancellationToken cancellation)
        => new(server.Bin, folder, new(await server.CreateDatabaseAsync(cancellation)));

    /// <summary>Runs the statements in a file.</summary>
    /// <exception cref="BenchException">One failed; the message says which.</exception>
    public Task RunFileAsync(string file, CancellationToken cancellation)
        => ChildProcess.RunAsync(
            Program("psql"), [.. _server, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-o", "/dev/null", "-f", file, _name],
            cancellation);

    /// <summary>Asks for one number.</summary>
    public async Task<long> AskAsync(string sql, CancellationToken cancellation)
        => long.Parse(await ChildProcess.RunAsync(
            Program("psql"), [.. _server, "-X", "-A", "-t", "-c", sql, _name], cancellation), CultureInfo.InvariantCulture);

    /// <summary>Makes pgbench's own tables.</summary>
    public Task InitializeAsync(int scale, CancellationToken cancellation)
        => ChildProcess.RunAsync(Program("pgbench"), [.. _server, "-i", "-q", "-s", Text(scale), _name], cancellation);

    /// <summary>Lets pgbench repeat a script, or one of its own.</summary>
    /// <param name="script">Its options for that: <c>-f FILE</c>, or <c>-b NAME</c>.</param>
    /// <param name="clients">How many clients there are, each with a connection and one transaction at a time.</param>
    /// <param name="time">How long.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="BenchException">A transaction failed.</exception>
    public async Task<PgBenchResult> LoadAsync(string[] script, int clients, TimeSpan time, CancellationToken cancellation)
    {
        var logs = Directory.CreateDirectory(Path.Combine(_folder, $"pgbench-{Guid.NewGuid():N}"));
        string[] arguments =
        [
            .. _server, "-n", "-M", "prepared", "-c", Text(clients), "-j", Text(Math.Min(clients, MostThreads)),
            "-T", Text(Math.Max(1, (int)time.TotalSeconds)), "--log", "--log-prefix", Path.Combine(logs.FullName, "log"),
            .. script, _name,
        ];
        try
        {
            return PgBenchResult.Read(await ChildProcess.RunAsync(Program("pgbench"), arguments, cancellation), logs);
        }
        finally
        {
            logs.Delete(recursive: true);
        }
    }

    private string Program(string name)
    {
        var path = Path.Combine(_bin, name);
        return File.Exists(path)
            ? path
            : throw new BenchException($"There is no {path}, which comes with PostgreSQL's server or client.");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
