using System.Collections.Concurrent;
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
    /// <summary>Longer than any test takes on a machine that has much else to do.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

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
