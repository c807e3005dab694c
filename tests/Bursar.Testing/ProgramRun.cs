using System.Diagnostics;

namespace Bursar.Testing;

/// <summary>The output and the exit code of a program.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(60);

    /// <summary>The output of a run that must have succeeded.</summary>
    public string Good => ExitCode == 0 ? Output : throw new InvalidOperationException($"exit code {ExitCode}: {Errors}{Output}");

    /// <summary>Runs a program to its end; after the limit, usually a minute, it is killed and the test fails.</summary>
    public static async Task<ProgramRun> StartAsync(
        string program, IEnumerable<string> arguments, string input = "", IReadOnlyDictionary<string, string>? environment = null,
        TimeSpan? limit = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;

        using var process = TestProcess.Start(start);
        using var late = new CancellationTokenSource(limit ?? Usual);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync(late.Token);
            return new(process.ExitCode, await output.WaitAsync(late.Token), await errors.WaitAsync(late.Token));
        }
        catch (OperationCanceledException cause)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            // What it started may have escaped, and hold its output open.
            await Task.WhenAny(Task.WhenAll(output, errors), Task.Delay(TimeSpan.FromSeconds(5), CancellationToken.None));
            throw new TimeoutException(
                $"{program} {string.Join(' ', start.ArgumentList)} did not end within {limit ?? Usual}. It printed: "
                    + string.Concat(new[] { errors, output }.Where(one => one.IsCompletedSuccessfully).Select(one => one.Result)),
                cause);
        }
    }
}
