using System.Diagnostics;

namespace Bursar.Bench;

/// <summary>A program that ran to its end.</summary>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Printed">How many bytes it printed.</param>
/// <param name="PeakMemory">The most memory that it had resident, in bytes, looked at every few milliseconds.</param>
internal sealed record ProgramRun(TimeSpan Elapsed, long Printed, long PeakMemory)
{
    private const int EveryMilliseconds = 5;

    /// <summary>Runs a program. What it prints is only counted.</summary>
    /// <exception cref="BenchException">It failed.</exception>
    public static async Task<ProgramRun> OfAsync(string program, string[] arguments, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = ChildProcess.Launch(program, arguments);
        try
        {
            var output = CountAsync(process.StandardOutput.BaseStream, cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var ended = process.WaitForExitAsync(cancellation);
            var peak = 0L;
            while (!ended.IsCompleted)
            {
                peak = Math.Max(peak, ChildProcess.PeakMemoryOf(process.Id));
                await Task.WhenAny(ended, Task.Delay(EveryMilliseconds, cancellation));
            }
            await ended;
            var elapsed = Stopwatch.GetElapsedTime(start);
            if (process.ExitCode == 0) return new(elapsed, await output, peak);
            throw new BenchException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await errors}");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<long> CountAsync(Stream stream, CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        var count = 0L;
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;) count += read;
        return count;
    }
}
