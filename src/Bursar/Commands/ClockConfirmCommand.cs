using System.CommandLine;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar clock confirm</c>.</summary>
internal static class ClockConfirmCommand
{
    public static Command Create()
    {
        var command = new Command(
            "confirm", "Believe the machine's clock, which has jumped forward. What is overdue by it then happens.")
        {
            Shared.Json
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var clock = await server.PostAsync("clock/confirm", [], ClockJson.Default.ClockAnswer, null, cancellation);
            Console.WriteLine(ClockShowCommand.Text(clock, line));
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
