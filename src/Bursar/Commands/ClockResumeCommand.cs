using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar clock resume</c>: in sandbox mode.</summary>
internal static class ClockResumeCommand
{
    public static Command Create()
    {
        var command = new Command("resume", "Let the clock run again, from where it stands. Sandbox mode only.") { Shared.Json };
        command.SetAction(
            (line, cancellation) => ClockAdvanceCommand.MoveAsync(line, new() { ["frozen"] = false }, cancellation));
        return command;
    }
}
