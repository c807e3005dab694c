using Bursar.Testing;

namespace Bursar.Bench;

/// <summary>
/// The same transfer without Bursar, in the same PostgreSQL by turns: pgbench's own TPC-B, plain SQL that locks rows, and
/// pgledger where its SQL is given.
/// </summary>
internal static class PeersMeasurement
{
    private const int Scale = 10;
    private const int ManyPayers = 10_000;
    private static readonly int[] Clients = [1, 8, 32];
    private static readonly string[] TpcB = ["-b", "tpcb-like"];

    /// <summary>How the table calls one payer, and many.</summary>
    public static string Payers(bool one) => one ? "1" : Figure.Count(ManyPayers);

    public static async Task<Section> RunAsync(Workbench bench, PostgresServer server, CancellationToken cancellation)
    {
        var settings = bench.Settings.Short;
        var kind = bench.Stores[^1];
        await using var hot = await EngineGround.OpenAsync(kind, "peers_one", 1, cancellation);
        await using var wide = await EngineGround.OpenAsync(kind, "peers_many", ManyPayers, cancellation);
        var tpcB = await PeerDatabase.CreateAsync(server, bench.Folder, cancellation);
        await tpcB.InitializeAsync(Scale, cancellation);
        var plain = await PeerLedger.PlainAsync(server, bench.Folder, cancellation);
        PeerLedger[] ledgers = settings.PgLedger is { } source
            ? [plain, await PeerLedger.PgLedgerAsync(server, bench.Folder, source, cancellation)]
            : [plain];

        var rows = new List<PeerRow>();
        foreach (var one in (bool[])[true, false])
        {
            var ground = one ? hot : wide;
            var pay = new Payments(ground.Books);
            var ours = Clients.Select(clients => Bursar(ground, pay, kind, clients, settings)).ToArray();
            rows.AddRange(ours);
            foreach (var ledger in ledgers)
                rows.AddRange(Clients.Zip(ours, (clients, bursar) => ledger.Row(one, clients, settings.Round, bursar)));
            if (!one) rows.AddRange(Clients.Zip(ours).Skip(1).Select(pair => Own(tpcB, pair.First, settings.Round, pair.Second)));
        }
        for (var round = 0; round <= settings.Rounds; round++)
        {
            foreach (var row in round % 2 == 0 ? rows : Enumerable.Reverse(rows))
                await row.RunAsync(counts: round > 0, cancellation);
        }
        await plain.RequirePlainAsync(cancellation);
        await hot.CloseAsync(cancellation);
        await wide.CloseAsync(cancellation);

        var table = new Table(PeerRow.Columns);
        foreach (var row in rows) row.AddTo(table);
        return new("Peers: transfers in PostgreSQL", await MethodAsync(bench, settings, cancellation), table);
    }

    private static PeerRow Bursar(EngineGround ground, Payments pay, StoreKind kind, int clients, BenchSettings settings)
    {
        var cell = new EngineCell(pay, clients, keyed: true);
        return new(
            $"Bursar's engine on {kind.Name}",
            Payers(ground.Books.Count == 1),
            clients,
            async cancellation => (await ground.RunAsync(cell, settings.Round, counts: false, cancellation)).Commands);
    }

    private static PeerRow Own(PeerDatabase database, int clients, TimeSpan time, PeerRow bursar) => new(
        "pgbench's TPC-B",
        $"{Scale} branches",
        clients,
        async cancellation => (await database.LoadAsync(TpcB, clients, time, cancellation)).Load)
    { Bursar = bursar };

    private static async Task<string> MethodAsync(Workbench bench, BenchSettings settings, CancellationToken cancellation)
    {
        var version = await ChildProcess.RunAsync(Path.Combine(bench.Postgres!.Bin, "postgres"), ["--version"], cancellation);
        return $"{version.Trim()}, a new cluster with fsync, synchronous_commit and full_page_writes on, shared_buffers 128 MB; "
            + "all databases are in it, over loopback. pgbench loads the peers with prepared statements, one transaction at a "
            + "time per client; callers in its own process load Bursar's engine, with request keys. A transfer is one payment by "
            + $"one payer to one of {Figure.Count(ManyPayers)} payees or participants. Bursar pays a submission from its hold, "
            + "checks its state and chains a hash. The plain SQL (`bench/Bursar.Bench/Peers/PlainLedger`) locks the payer's row, "
            + "checks the funds, updates two balances, and stores the transfer and its request key. "
            + (settings.PgLedger is null
                ? "pgledger was left out, because no --pgledger DIR was given. "
                : "pgledger stores a transfer and two entries, without a request key. ")
            + $"TPC-B at scale {Scale} is three updates, a select and an insert. {settings.InWords}, alternating, after one to "
            + "warm up; medians. The last column compares Bursar with that row: the median over the rounds of Bursar's transfers "
            + "per second, with as many clients and payers, divided by the row's. Afterwards Bursar's books were audited, and "
            + "the "
            + "plain ledger's transfers, request keys and balances had to agree with pgbench's counts.";
    }
}
