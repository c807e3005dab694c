using Bursar.Testing;

namespace Bursar.Bench;

/// <summary>A ledger that is SQL alone, loaded by pgbench: on one payer, and on many.</summary>
internal sealed class PeerLedger(string name, string folder, PeerDatabase database)
{
    private long _transfers;

    private static string Files => Path.Combine(AppContext.BaseDirectory, "Peers");

    /// <summary>What a folder for <see cref="PgLedgerAsync"/> must hold.</summary>
    public static string PgLedgerFile(DirectoryInfo source) => Path.Combine(source.FullName, "pgledger.sql");

    /// <summary>The plain one, which locks rows: ours.</summary>
    public static async Task<PeerLedger> PlainAsync(PostgresServer server, string folder, CancellationToken cancellation)
    {
        var database = await PeerDatabase.CreateAsync(server, folder, cancellation);
        var files = Path.Combine(Files, "PlainLedger");
        await database.RunFileAsync(Path.Combine(files, "schema.sql"), cancellation);
        return new("plain SQL that locks rows", files, database);
    }

    /// <summary>
    /// pgledger, from a folder with its SQL: <c>vendor/**/*.sql</c> first, where there is such a folder, then
    /// <c>pgledger.sql</c>.
    /// </summary>
    /// <exception cref="BenchException">A function of it is not there, or is called otherwise.</exception>
    public static async Task<PeerLedger> PgLedgerAsync(
        PostgresServer server, string folder, DirectoryInfo source, CancellationToken cancellation)
    {
        var main = PgLedgerFile(source);
        var database = await PeerDatabase.CreateAsync(server, folder, cancellation);
        var vendor = Path.Combine(source.FullName, "vendor");
        if (Directory.Exists(vendor))
            foreach (
                var file in Directory.EnumerateFiles(vendor, "*.sql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                await database.RunFileAsync(file, cancellation);
        await database.RunFileAsync(main, cancellation);
        foreach (var function in (string[])["pgledger_create_account", "pgledger_create_transfer"])
            if (await database.AskAsync($"SELECT count(*) FROM pg_proc WHERE proname = '{function}'", cancellation) == 0)
                throw new BenchException($"--pgledger: {main} makes no function {function}.");
        var files = Path.Combine(Files, "PgLedger");
        await database.RunFileAsync(Path.Combine(files, "accounts.sql"), cancellation);
        return new("pgledger", files, database);
    }

    /// <summary>The rows of one payer, or of many.</summary>
    public PeerRow Row(bool onePayer, int clients, TimeSpan time, PeerRow bursar)
    {
        string[] script = ["-f", Path.Combine(folder, onePayer ? "one-payer.sql" : "many-payers.sql")];
        return new(name, PeersMeasurement.Payers(onePayer), clients, RunAsync) { Bursar = bursar };

        async Task<LoadRound> RunAsync(CancellationToken cancellation)
        {
            var result = await database.LoadAsync(script, clients, time, cancellation);
            _transfers += result.Transactions;
            return result.Load;
        }
    }

    /// <summary>Holds the plain ledger against what pgbench was told.</summary>
    /// <exception cref="BenchException">A transfer is missing, or money came or went.</exception>
    public async Task RequirePlainAsync(CancellationToken cancellation)
    {
        var wrong = await database.AskAsync(
            $"SELECT abs((SELECT count(*) FROM transfers) - {_transfers}) + abs((SELECT count(*) FROM requests) - {_transfers}) "
            + "+ abs((SELECT sum(balance) FROM accounts) - 10000 * 1000000000000)",
            cancellation);
        if (wrong != 0) throw new BenchException($"{name}: the transfers, the requests and the balances do not agree.");
    }
}
