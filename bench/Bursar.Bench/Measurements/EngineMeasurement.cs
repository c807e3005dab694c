namespace Bursar.Bench;

/// <summary>
/// The engine without HTTP: callers in this process that hold, pay and release, on one book and on many. Afterwards the store
/// is audited.
/// </summary>
internal static class EngineMeasurement
{
    private const int ManyBooks = 10_000;
    private static readonly int[] Callers = [1, 8, 32, 128];

    /// <summary>Measures that kind of store.</summary>
    public static async Task<Section> RunAsync(StoreKind kind, BenchSettings settings, CancellationToken cancellation)
    {
        var one = await MeasureAsync(kind, 1, OnOneBook, settings, cancellation);
        var many = await MeasureAsync(kind, ManyBooks, OnManyBooks, settings, cancellation);
        var table = new Table(EngineCell.Columns);
        foreach (var cell in (EngineCell[])[.. one, .. many]) cell.AddTo(table);
        return new(
            $"Writes: the engine alone, {kind.Name}",
            "Callers in the committer's own process; each waits until its command is durable before it gives the next. A command is "
            + "one wish of a client, with a request key of its own where the table says so; a transfer is one movement of money. "
            + "*Hold, pay, release* is a study's life in five commands that make three transfers: drafted; published (hold); a place "
            + "taken; the submission approved (pay); stopped with the other place open (release). *Pay* is the approval alone, one "
            + "command and one transfer, of places that were taken before the round: in the order of their taking, as in bulk and by the "
            + "clock, or in any order, where each submission's row lies somewhere else; *top up* is one command and one transfer, too. "
            + $"All want the same book, or each time one of {Figure.Count(ManyBooks)} by chance. {settings.Rounds} rounds of "
            + $"{settings.Seconds} s, by turns, after one to warm up; medians. Allocated bytes count everything in the process: the "
            + "callers' commands and keys, too. Afterwards the store is audited: every accepted transfer is there, every balance and "
            + "hash recomputed.",
            table,
            [.. Targets(kind, one, kind.EngineRate), .. Targets(kind, many, kind.EngineRateOfManyBooks)]);
    }

    private static EngineCell[] OnOneBook(IReadOnlyList<int> books)
    {
        var cycle = new HoldPayRelease(books);
        var pay = new Payments(books);
        return
        [
            .. Callers.Select(callers => new EngineCell(cycle, callers, keyed: true)),
            new(cycle, Callers[^1], keyed: false),
            .. Callers[^2..].Select(callers => new EngineCell(pay, callers, keyed: true)),
            new(pay, Callers[^1], keyed: false),
            new(new Payments(books, inOrder: false), Callers[^1], keyed: true),
            new(new TopUps(books), Callers[^1], keyed: true),
        ];
    }

    private static EngineCell[] OnManyBooks(IReadOnlyList<int> books)
    {
        var cycle = new HoldPayRelease(books);
        var pay = new Payments(books);
        return
        [
            .. Callers.Select(callers => new EngineCell(cycle, callers, keyed: true)),
            .. Callers[^2..].Select(callers => new EngineCell(pay, callers, keyed: true)),
        ];
    }

    private static async Task<EngineCell[]> MeasureAsync(
        StoreKind kind, int books, Func<IReadOnlyList<int>, EngineCell[]> cellsOf, BenchSettings settings, CancellationToken cancellation)
    {
        await using var ground = await EngineGround.OpenAsync(kind, $"engine_{books}", books, cancellation);
        var cells = cellsOf(ground.Books);
        var turns = cells.ToArray();
        for (var round = 0; round <= settings.Rounds; round++)
        {
            foreach (var cell in turns) await ground.RunAsync(cell, settings.Round, counts: round > 0, cancellation);
            Array.Reverse(turns);
        }
        await ground.CloseAsync(cancellation);
        return cells;
    }

    private static IEnumerable<Target> Targets(StoreKind kind, EngineCell[] cells, double? least)
    {
        if (least is not { } bound) yield break;
        foreach (var cell in cells.Where(cell => cell.Keyed && cell.Callers == Callers[^1]))
            yield return Target.AtLeast($"engine, {kind.Name}, {cell.Name}, {Callers[^1]} callers with request keys", bound, cell.Commands, Figure.Rate);
    }
}
