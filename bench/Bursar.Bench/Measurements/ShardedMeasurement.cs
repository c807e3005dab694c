using Bursar.Testing;

namespace Bursar.Bench;

/// <summary>
/// Books in one database, spread over several in one server, and over two servers, side by side: callers in this process that top
/// up. Afterwards each is audited.
/// </summary>
internal static class ShardedMeasurement
{
    private const int Callers = 128;

    /// <summary>What several databases in one server are to reach of one, at the least, over many books.</summary>
    private const double LeastShare = 0.7;

    private static readonly int[] Books = [1, 100, 1_000];

    /// <summary>Measures them by turns.</summary>
    public static async Task<Section> RunAsync(
        string folder, PostgresServer server, PostgresServer second, BenchSettings settings, CancellationToken cancellation)
    {
        StoreKind[] kinds =
        [
            StoreKind.Sharded("one database", folder, 1, server),
            StoreKind.Sharded("two databases in one server", folder, 2, server),
            StoreKind.Sharded("four databases in one server", folder, 4, server),
            StoreKind.Sharded("two databases, a server each", folder, 2, server, second),
        ];
        var table = new Table("where", "books", "commands", "of one database (ratio)", "p50", "p99");
        var targets = new List<Target>();
        foreach (var books in Books) await MeasureAsync(kinds, books, settings, table, targets, cancellation);
        return new(
            "Writes: books over several databases",
            $"{Callers} callers in the committer's own process, which has one lane for each database, top up random books with a "
            + "request key each. Everything runs on this machine: the servers share its processors and its disk, so two of them "
            + $"show what spreading costs, not what it gains. {settings.InWords}, by turns, after one to warm up; "
            + "medians. Afterwards every accepted transfer was found, and every balance and hash was recomputed.",
            table,
            [.. targets]);
    }

    private static async Task MeasureAsync(
        StoreKind[] kinds, int books, BenchSettings settings, Table table, List<Target> targets, CancellationToken cancellation)
    {
        var turns = new List<(StoreKind Kind, EngineGround Ground, EngineCell Cell)>();
        foreach (var kind in kinds)
        {
            var ground = await EngineGround.OpenAsync(kind, $"sharded_{books}_{turns.Count}", books, cancellation);
            turns.Add((kind, ground, new EngineCell(new TopUps(ground.Books), Callers, keyed: true)));
        }
        for (var round = 0; round <= settings.Rounds; round++)
        {
            foreach (var (_, ground, cell) in turns) await ground.RunAsync(cell, settings.Round, round > 0, cancellation);
            turns.Reverse();
        }
        turns.Sort((one, other) => Array.IndexOf(kinds, one.Kind).CompareTo(Array.IndexOf(kinds, other.Kind)));
        foreach (var (_, ground, _) in turns) await ground.CloseAsync(cancellation);
        foreach (var (kind, _, cell) in turns)
        {
            var share = cell.Commands / turns[0].Cell.Commands;
            table.Add(
                kind.Name, Figure.Count(books), Figure.Rate(cell.Commands), Figure.Ratio(share), Figure.Time(cell.P50),
                Figure.Time(cell.P99));
            if (books > 1 && kind != kinds[0])
                targets.Add(Target.AtLeast($"engine, {kind.Name}, of one, {books} books", LeastShare, share, Figure.Ratio));
        }
    }
}
