using System.Diagnostics;

namespace Bursar.Acceptance.Tests;

/// <summary>A program that answers each line of its input with a line of its output, one after the other.</summary>
internal sealed class LineProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly Task<string> _errors;

    private LineProcess(Process process) => (_process, _errors) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Starts it.</summary>
    /// <param name="program">What interprets the script.</param>
    /// <param name="script">Its name, in <c>Clients</c>.</param>
    /// <param name="server">The server whose address it gets, and whose credentials are in its environment.</param>
    /// <param name="more">What follows the address.</param>
    public static LineProcess Start(string program, string script, MTurkServer server, params string[] more)
    {
        var start = new ProcessStartInfo(program, [Path.Combine(Paths.Clients, script), server.Address.ToString(), .. more])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in server.Environment) start.Environment[name] = value;
        return new(TestProcess.Start(start));
    }

    /// <summary>Writes a line, and waits for the answer: a minute at most.</summary>
    public async Task<string> AskAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
        return await _process.StandardOutput.ReadLineAsync().WaitAsync(Limit)
            ?? throw new InvalidOperationException($"The client ended: {await _errors}");
    }

    /// <summary>Ends its input, and waits until it has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        using (_process)
        {
            _process.StandardInput.Close();
            using var limit = new CancellationTokenSource(Limit);
            await _process.WaitForExitAsync(limit.Token);
        }
    }
}
