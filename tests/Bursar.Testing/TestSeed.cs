using System.Globalization;
using Xunit;

namespace Bursar.Testing;

/// <summary>The random seed of this run: new every time, printed, and set by <c>BURSAR_SEED</c> to repeat a run.</summary>
public static class TestSeed
{
    public static readonly int Value = int.TryParse(
        Environment.GetEnvironmentVariable("BURSAR_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
        ? seed
        : Environment.TickCount & int.MaxValue;

    /// <summary>The seed, printed with the test that asks for it.</summary>
    public static int Print()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"BURSAR_SEED={Value}");
        return Value;
    }

    /// <summary>A generator whose failures are reported with the seed: <c>TestSeed.Run(random => …)</c>.</summary>
    public static void Run(int times, Action<Random> check)
    {
        var random = new Random(Value);
        for (var time = 0; time < times; time++)
        {
            try
            {
                check(random);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"BURSAR_SEED={Value}, try {time + 1} of {times}: {fault.Message}", fault);
            }
        }
    }

    /// <summary>A number of any magnitude: as often small as large.</summary>
    public static long AnyMagnitude(this Random random, long max) => random.NextInt64(max) >> random.Next(60);
}
