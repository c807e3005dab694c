using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Xunit.v3;

[assembly: Bursar.Testing.HangGuard]

namespace Bursar.Testing;

/// <summary>
/// Compiled into every test project. A test that hangs ends its process, which names it: otherwise nobody learns which one it
/// was.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class HangGuardAttribute : BeforeAfterTestAttribute
{
    /// <summary>
    /// Longer than any test takes on a machine that has much else to do: ten minutes, unless BURSAR_LONGEST has another number of
    /// them, for the scripts that ask a test for much more than CI does.
    /// </summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(int.TryParse(
        Environment.GetEnvironmentVariable("BURSAR_LONGEST"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
        ? minutes
        : 10);

    private static readonly ConcurrentDictionary<string, Timer> Running = [];

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
        => Running[test.UniqueID] = new(
            name => Environment.FailFast($"{name} hangs."), test.TestDisplayName, Longest, Timeout.InfiniteTimeSpan);

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (Running.TryRemove(test.UniqueID, out var timer)) timer.Dispose();
    }
}
