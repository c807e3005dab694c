using Bursar.Storage;
using Bursar.Testing;

namespace Bursar.Bench;

/// <summary>A kind of store to measure.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="MakeAsync">Makes a new one under a name that no other of this run has: lower-case letters, digits,
/// underscores.</param>
internal sealed record StoreKind(string Name, Func<string, CancellationToken, Task<BenchStore>> MakeAsync)
{
    private const int ConnectionsOfAShard = 8;

    /// <summary>
    /// How many commands a second the engine is to do at the least for 128 callers on one book; null where nothing is aimed at.
    /// </summary>
    public double? EngineRate { get; init; }

    /// <summary>The same on many books.</summary>
    public double? EngineRateOfManyBooks { get; init; }

    /// <summary>How many durable movements a second there are to be over HTTP, on one book over 32 connections.</summary>
    public required double HttpRate { get; init; }

    /// <summary>
    /// How many signed approvals or bonuses a second there are to be over HTTP, on one book over 32 connections; null where
    /// nothing is aimed at.
    /// </summary>
    public double? TurkRate { get; init; }

    /// <summary>Every kind that there is on this machine.</summary>
    public static IReadOnlyList<StoreKind> All(string folder, PostgresServer? postgres) => postgres is null
        ? [Sqlite(folder)]
        : [Sqlite(folder), Postgres(folder, postgres)];

    /// <summary>The embedded one, a file in a folder of its own.</summary>
    public static StoreKind Sqlite(string folder) => new("SQLite", (name, _) =>
    {
        var data = new DataDirectory(Path.Combine(folder, $"sqlite-{name}"));
        data.Prepare();
        return Task.FromResult(new BenchStore(data.Path, [], _ => Task.FromResult<IStore>(SqliteStore.Open(data.DataFile))));
    })
    {
        EngineRate = 30_000,
        EngineRateOfManyBooks = 15_000,
        HttpRate = 15_000,
        TurkRate = 8_000,
    };

    /// <summary>A database in that server for each.</summary>
    public static StoreKind Postgres(string folder, PostgresServer server) => new("PostgreSQL", async (name, cancellation) =>
    {
        var connection = await server.CreateDatabaseAsync(cancellation);
        return new(
            Path.Combine(folder, $"postgres-{name}"),
            ["--store", "postgres", "--connection", connection],
            async opening => await PostgresStore.OpenAsync(connection, opening));
    })
    {
        HttpRate = 8_000,
    };

    /// <summary>
    /// Databases that the books are spread over, by turns in these servers, with few connections to each; for callers in this
    /// process.
    /// </summary>
    public static StoreKind Sharded(string name, string folder, int databases, params PostgresServer[] servers)
        => new(name, async (place, cancellation) =>
        {
            var connections = new string[databases];
            for (var i = 0; i < databases; i++)
            {
                var database = await servers[i % servers.Length].CreateDatabaseAsync(cancellation);
                connections[i] = $"{database};Maximum Pool Size={ConnectionsOfAShard}";
            }
            return new(Path.Combine(folder, $"sharded-{place}"), [], opening => ShardedStore.OpenAsync(connections, opening));
        })
        {
            HttpRate = 8_000,
        };
}
