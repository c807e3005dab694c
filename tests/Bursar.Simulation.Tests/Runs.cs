using System.Globalization;

namespace Bursar.Simulation.Tests;

/// <summary>Many simulations, one seed after another, until so many faults came to pass.</summary>
internal static class Runs
{
    private const int Steps = 150;
    private const int LinesShown = 200;

    private static readonly int Faults = int.TryParse(
        Environment.GetEnvironmentVariable("BURSAR_FAULTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var faults)
        ? faults
        : 2_000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Runs one seed after another until so many faults came to pass.</summary>
    /// <param name="make">Makes an empty world.</param>
    /// <param name="share">How many faults, of the number that a run is asked for.</param>
    public static async Task ManyAsync(Func<Task<World>> make, double share = 1)
    {
        var faults = 0;
        for (var seed = TestSeed.Print(); faults < Faults * share; seed = (seed + 1) & int.MaxValue)
            faults += await OneAsync(seed, make);
    }

    /// <summary>Runs the simulation of a seed, which must find no fault of ours.</summary>
    /// <returns>How many faults of the world it had.</returns>
    public static async Task<int> OneAsync(int seed, Func<Task<World>> make)
    {
        await using var world = await make();
        var run = await Simulator.RunAsync(seed, world, Steps, Stop);
        if (run.Fault is not null)
            Assert.Fail($"BURSAR_SEED={seed} finds it again.\n{string.Join('\n', run.Log.TakeLast(LinesShown))}\n{run.Fault}");
        return world.Faults;
    }
}
