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
            "Callers run in the committer's own process; each waits until its command is durable before it sends the next. A "
            + "command is one request by a client, with its own request key where the table says so; a transfer is one movement "
            + "of money. *Hold, pay, release* is the life of a study in six commands that make three transfers: create a draft; "
            + "publish it (hold); take a place; submit the work and approve it (pay); stop the study with its other place open "
            + "(release). *Pay* is the approval alone, one command and one transfer, of work that was submitted before the "
            + "round: either in the order it was submitted, as in bulk and automatic approval, or in random order, where each "
            + "submission's row is somewhere else. *Top up* is also one command and one transfer. All callers use the same book, "
            + $"or a random one of {Figure.Count(ManyBooks)}. {settings.InWords}, alternating, after one to warm up; medians. "
            + "Allocated bytes cover the whole process, including the callers' commands and keys; written bytes are those of its "
            + "own files. Afterwards the store was audited: every accepted transfer was found, and every balance and hash was "
            + "recomputed.",
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
        StoreKind kind, int books, Func<IReadOnlyList<int>, EngineCell[]> cellsOf, BenchSettings settings,
        CancellationToken cancellation)
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
            yield return Target.AtLeast(
                $"engine, {kind.Name}, {cell.Name}, {Callers[^1]} callers with request keys", bound, cell.Commands, Figure.Rate);
    }
}
