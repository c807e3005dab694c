using System.Globalization;

namespace Bursar.Storage.Tests;

/// <summary>The seed of this run's randomness: new every time, printed, set by <c>BURSAR_SEED</c> to see it again.</summary>
internal static class TestSeed
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
}
