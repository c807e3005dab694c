using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar health</c>: whether the server is ready, for supervisors that run a program to learn it.</summary>
internal static class HealthCommand
{
    public static Command Create()
    {
        var command = new Command(
            "health",
            "Ask the running server whether it is ready. The exit code is 0 if it is, 1 if not, and 3 if none is running.");
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var (isReady, text) = await server.GetHealthAsync(cancellation);
            Console.WriteLine(text);
            return (int)(isReady ? ExitCode.Ok : ExitCode.Refused);
        });
        return command;
    }
}
