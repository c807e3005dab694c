using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Bursar;

/// <summary>
/// <c>bursar run -- COMMAND…</c>: runs a program as it is, with its calls to MTurk and Prolific answered by a sandbox on this
/// machine: the one that runs on the data directory, or else a demo that ends with the program.
/// </summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Program = new("COMMAND")
    {
        Description = "The program and its arguments, after --.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Quiet = new("--quiet")
    {
        Description = "Do not print what the program did.",
    };

    public static Command Create()
    {
        var command = new Command(
            "run", "Run a program with its calls to MTurk and Prolific answered here, whatever hosts are fixed in its code.")
        {
            Quiet, Program,
        };
        command.SetAction(async (line, cancellation) =>
        {
            await using var sandbox = await RunSandbox.OpenAsync(line.GetValue(Shared.Data), cancellation);
            await using var proxy = ForwardProxy.Start(sandbox.Server, ProgramEnvironment.Upstream);
            using var environment = new ProgramEnvironment(sandbox.Data, sandbox.Server, proxy.Address, sandbox.IsDemo);
            using var client = ServerClient.Of(sandbox.Data);
            var before = await client.BooksAsync(cancellation).ToListAsync(cancellation);
            using var calls = sandbox.IsOwn ? new CallCounts() : null;
            var code = await RunAsync(line.GetRequiredValue(Program), environment);
            if (line.GetValue(Quiet)) return code;
            calls?.Stop();
            await Console.Error.WriteLineAsync($"\n{await RunSummary.WriteAsync(client, before, calls, CancellationToken.None)}");
            return code;
        });
        return command;
    }

    /// <summary>Runs the program to its end. Ctrl-C reaches it directly; whoever ends this process ends it, too.</summary>
    /// <returns>Its exit code.</returns>
    private static async Task<int> RunAsync(string[] words, ProgramEnvironment environment)
    {
        var start = new ProcessStartInfo(words[0], words[1..]) { UseShellExecute = false };
        environment.ApplyTo(start.Environment);
        try
        {
            using var program = Process.Start(start)!;
            using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
            using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
            {
                signal.Cancel = true;
                program.Kill(entireProcessTree: true);
            });
            await program.WaitForExitAsync(CancellationToken.None);
            return program.ExitCode;
        }
        catch (Win32Exception missing)
        {
            throw new CommandFailure(ExitCode.Usage, $"{words[0]} cannot be started: there is no such program here.", missing);
        }
    }
}
