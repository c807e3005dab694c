using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar clock freeze</c>: in sandbox mode.</summary>
internal static class ClockFreezeCommand
{
    public static Command Create()
    {
        var command = new Command(
            "freeze", "Stop the clock until it is moved or resumed, also across restarts. Sandbox mode only.")
        {
            Shared.Json,
        };
        command.SetAction(
            (line, cancellation) => ClockAdvanceCommand.MoveAsync(line, new() { ["frozen"] = true }, cancellation));
        return command;
    }
}
