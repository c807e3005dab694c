using System.Collections.Concurrent;
using Xunit;

namespace Bursar.Testing;

/// <summary>
/// Programs that a machine may lack. Tests that need one are skipped, with the reason, and fail where CI guarantees it.
/// </summary>
public static class Prerequisite
{
    private static readonly ConcurrentDictionary<string, string> Found = new(StringComparer.Ordinal);

    /// <summary>The first of several programs that works. What was found is not tried again.</summary>
    public static async Task<string> FindAsync(string what, string[] arguments, params string[] candidates)
    {
        var asked = string.Join('\n', [.. candidates, .. arguments]);
        if (Found.TryGetValue(asked, out var known)) return known;
        foreach (var candidate in candidates)
        {
            try
            {
                var run = await ProgramRun.StartAsync(candidate, arguments);
                if (run.ExitCode == 0) return Found[asked] = candidate;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // Not installed; try the next one.
            }
        }
        return Missing(what);
    }

    /// <summary>Skips the test, or fails it in CI.</summary>
    public static string Missing(string what)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail($"CI must have {what}.");
        Assert.Skip($"This machine has no {what}.");
        return "";
    }
}
