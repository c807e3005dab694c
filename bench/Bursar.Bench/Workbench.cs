using Bursar.Testing;

namespace Bursar.Bench;

/// <summary>What a measurement of the published executable works with.</summary>
/// <param name="Folder">Where its files lie.</param>
/// <param name="Wrk">Makes the load.</param>
/// <param name="Bursar">The executable.</param>
/// <param name="Postgres">A PostgreSQL of the run's own; null where none is installed.</param>
/// <param name="Stores">The kinds of store that there are on this machine.</param>
/// <param name="Settings">What the command line asked for.</param>
internal sealed record Workbench(
    string Folder, Wrk Wrk, PublishedBursar Bursar, PostgresServer? Postgres, IReadOnlyList<StoreKind> Stores,
    BenchSettings Settings)
{
    /// <summary>Loads every side by turns: once to warm up, then as many rounds as were asked for.</summary>
    /// <returns>How many answers there were in all.</returns>
    public async Task<long> LoadAsync(CancellationToken cancellation, params Side[] sides)
    {
        var answers = 0L;
        for (var round = 0; round <= Settings.Rounds; round++)
        {
            foreach (var side in sides) answers += await side.RunAsync(Wrk, Settings.Round, counts: round > 0, cancellation);
            // Every other round goes the other way, so that none always comes after the same one.
            Array.Reverse(sides);
        }
        return answers;
    }
}
