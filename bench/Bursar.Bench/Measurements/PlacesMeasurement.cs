namespace Bursar.Bench;

/// <summary>
/// What it costs to take a place with ten requirements, or ten filters, beside one without, in the engine alone. Afterwards the
/// store is audited.
/// </summary>
internal static class PlacesMeasurement
{
    private const double MostCost = 1.5;
    private const int Kinds = 3;
    private static readonly int[] Callers = [1, 128];

    public static async Task<Section> RunAsync(StoreKind kind, BenchSettings settings, CancellationToken cancellation)
    {
        await using var ground = await EngineGround.OpenAsync(kind, "places", 1, cancellation);
        PlacesTaken[] places = [.. Enum.GetValues<PlaceRules>().Select(rules => new PlacesTaken(ground.Books, rules))];
        EngineCell[] cells = [.. Callers.SelectMany(many => places.Select(one => Cell(one, many)))];
        var turns = cells.ToArray();
        for (var round = 0; round <= settings.Rounds; round++)
        {
            foreach (var cell in turns) await ground.RunAsync(cell, settings.Round, counts: round > 0, cancellation);
            Array.Reverse(turns);
        }
        await ground.CloseAsync(cancellation);
        var table = new Table(EngineCell.Columns);
        foreach (var cell in cells) cell.AddTo(table);
        return new(
            $"Taking places, {kind.Name}",
            "Callers run in the committer's own process; each waits until its command is durable before it sends the next. Ten "
                + "requirements: seven traits of the book, the percentage and the number of approved submissions, and the "
                + "participant's place. Ten filters: eight that participants answer, the percentage of approved submissions, and "
                + "when they joined. The participants meet them all. What is known of the participant is read before the "
                + "command, and is "
                + $"part of its time. {settings.InWords}, alternating, after one to warm up; medians. Afterwards the store was "
                + "audited.",
            table,
            [
                .. Callers.Select((callers, at) => Beside("requirements", callers, at, PlaceRules.Requirements)),
                .. Callers.Select((callers, at) => Beside("filters", callers, at, PlaceRules.Filters)),
            ]);

        Target Beside(string what, int callers, int at, PlaceRules rules) => Target.AtMost(
            $"a place with ten {what} beside one without, {kind.Name}, {callers} callers", MostCost,
            cells[Kinds * at].Commands / cells[(Kinds * at) + (int)rules].Commands, Figure.Ratio);
    }

    private static EngineCell Cell(PlacesTaken places, int callers) => new(places, callers, keyed: true);
}
