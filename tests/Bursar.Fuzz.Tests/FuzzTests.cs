using System.Diagnostics;
using System.Globalization;

namespace Bursar.Fuzz.Tests;

/// <summary>
/// Mangled requests on all three wires: none is a fault of the server, none hangs, and the books are clean afterwards.
/// </summary>
[Slow("sends requests for a minute")]
public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>About a minute on two processors.</summary>
    private const int Scenes = 12;

    /// <summary>The same requests every time; <c>.ci/fuzz</c> looks for new ones.</summary>
    private const int Seed = 1;

    /// <summary>Set by <c>.ci/fuzz</c>.</summary>
    private static readonly string? Minutes = Environment.GetEnvironmentVariable("BURSAR_FUZZ_MINUTES");

    [Fact]
    public async Task MangledRequests_AreAnsweredInTheFormOfTheirDialect()
    {
        var seed = Minutes is null ? Seed : TestSeed.Print();
        var time = Minutes is null ? (TimeSpan?)null : TimeSpan.FromMinutes(double.Parse(Minutes, CultureInfo.InvariantCulture));
        var started = Stopwatch.GetTimestamp();
        var run = new FuzzRun();
        while (!run.IsEnough && (time is null ? run.Scenes < Scenes : Stopwatch.GetElapsedTime(started) < time))
            await run.NextAsync(unchecked(seed + run.Scenes));

        foreach (var (kind, count) in run.Kinds) output.WriteLine($"{kind}: {count}");
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        output.WriteLine($"{run.Scenes} servers, {run.Kinds.Values.Sum()} requests, {seconds:0} s");
        Assert.True(run.Findings.Count == 0, string.Join("\n\n", run.Findings));
        // A fuzzer whose requests all end at the door finds nothing behind it.
        string[] expected = ["MTurk 200", "MTurk 400", "Prolific 200", "Prolific 422", "Own 201", "Own 400"];
        Assert.All(expected, kind => Assert.InRange(run.Kinds.GetValueOrDefault(kind), run.Scenes * 5, int.MaxValue));
    }
}
