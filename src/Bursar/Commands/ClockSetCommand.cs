using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar clock set 2026-12-24T18:00:00Z</c>: in sandbox mode.</summary>
internal static class ClockSetCommand
{
    private static readonly Argument<string> To = new("TIME")
    {
        Description = "The time, not before the clock's: 2026-12-24, 2026-12-24T18:00:00Z. Without an offset, it is UTC.",
    };

    public static Command Create()
    {
        var command = new Command(
            "set", "Move the clock forward to a time and wait until everything that falls due has happened. Sandbox mode only.")
        {
            To, Shared.Json,
        };
        command.SetAction(
            (line, cancellation)
                => ClockAdvanceCommand.MoveAsync(line, new() { ["set"] = line.GetRequiredValue(To) }, cancellation));
        return command;
    }
}
