using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar clock show</c>.</summary>
internal static class ClockShowCommand
{
    public static Command Create()
    {
        var command = new Command("show", "Show the time on the books' clock.") { Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            Console.WriteLine(Text(await server.GetAsync("clock", ClockJson.Default.ClockAnswer, cancellation), line));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    /// <summary>The time as printed, in UTC.</summary>
    public static string Text(ClockAnswer clock, ParseResult line)
        => line.GetValue(Shared.Json)
            ? JsonSerializer.Serialize(clock, ClockJson.Default.ClockAnswer)
            : $"{clock.Now.UtcDateTime:u}{(clock.Frozen ? "  (frozen)" : "")}{HeldText(clock)}";

    private static string HeldText(ClockAnswer clock) => clock.HeldSeconds == 0
        ? ""
        : $"  (held: the machine's clock is {TimeSpan.FromSeconds(clock.HeldSeconds):c} ahead; "
            + "if it is right: bursar clock confirm)";
}
