using Xunit;

namespace Bursar.Testing;

/// <summary>
/// Programs that a machine may lack: their tests skip there and say why, and fail where CI promises to have them.
/// </summary>
public static class Prerequisite
{
    /// <summary>The first of some programs that does what it is asked.</summary>
    public static async Task<string> FindAsync(string what, string[] arguments, params string[] candidates)
    {
        foreach (var candidate in candidates)
        {
            try
            {
                var run = await ProgramRun.StartAsync(candidate, arguments);
                if (run.ExitCode == 0) return candidate;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // It is not on this machine; the next one may be.
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
