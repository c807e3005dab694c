namespace Bursar.Ledger.Tests;

/// <summary>Long random sequences of every command that money depends on, held against the naive model after each of them.</summary>
public sealed class RandomCommandsTests
{
    private const int Sequences = 60;
    private const int Length = 500;

    [Fact]
    public void Commands_InAnyOrder_DoWhatTheModelDoesAndKeepEveryInvariant()
    {
        var seen = new Dictionary<(StepKind Kind, RejectionCode? Code), int>();
        for (var i = 0; i < Sequences; i++)
        {
            var seed = TestSeed.Value + i;
            var steps = Step.Sequence(new Random(seed), Length);
            var run = Simulation.Of(steps);
            if (run.Fault is not null) Assert.Fail(Report(seed, steps));
            foreach (var (key, count) in run.Seen) seen[key] = seen.GetValueOrDefault(key) + count;
        }
        AssertReached(seen);
    }

    /// <summary>The sequence with everything cut out that the fault does not need.</summary>
    private static string Report(int seed, Step[] steps)
    {
        for (var size = steps.Length / 2; size > 0; size /= 2)
            for (var start = 0; start + size <= steps.Length;)
            {
                Step[] fewer = [.. steps[..start], .. steps[(start + size)..]];
                if (Simulation.Of(fewer).Fault is null) start += size;
                else steps = fewer;
            }
        var run = Simulation.Of(steps);
        return $"BURSAR_SEED={seed} finds it again; these commands are enough:\n{run}\n{run.Fault}";
    }

    /// <summary>A generator that no longer reaches the interesting states would prove nothing.</summary>
    private static void AssertReached(Dictionary<(StepKind Kind, RejectionCode? Code), int> seen)
    {
        var table = string.Join('\n', seen.OrderBy(one => one.Key.Kind).ThenBy(one => one.Key.Code)
            .Select(one => $"{one.Key.Kind,-18} {one.Key.Code?.ToString() ?? "done",-18} {one.Value,6}"));
        TestContext.Current.TestOutputHelper?.WriteLine(table);
        foreach (var kind in Enum.GetValues<StepKind>())
            Assert.True(
                seen.GetValueOrDefault((kind, null)) >= 100, $"{kind} was accepted too seldom (BURSAR_SEED={TestSeed.Value}):\n{table}");

        // A reused key and a full queue are the committer's to find.
        foreach (var code in Enum.GetValues<RejectionCode>().Except([RejectionCode.KeyReused, RejectionCode.Busy]))
            Assert.True(seen.Any(one => one.Key.Code == code), $"{code} was never answered (BURSAR_SEED={TestSeed.Value}):\n{table}");
    }
}
