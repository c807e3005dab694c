using System.Diagnostics;

namespace Bursar.Bench;

internal static class ChildProcess
{
    /// <summary>Starts a program whose output is read here.</summary>
    public static Process Launch(string program, params string[] arguments)
    {
        return Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
    }
}
