using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar reset</c>: in sandbox mode.</summary>
internal static class ResetCommand
{
    public static Command Create()
    {
        var command = new Command(
            "reset",
            "Set a sandbox and its clock back to the snapshot seed, which a demo saves at its start; without one, empty it.");
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            await server.PostAsync("reset", cancellation);
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
