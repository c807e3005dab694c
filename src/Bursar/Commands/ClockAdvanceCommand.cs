using System.CommandLine;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar clock advance 21d</c>: in sandbox mode.</summary>
internal static class ClockAdvanceCommand
{
    private static readonly Argument<string> By = new("TIME")
    {
        Description = "How far: a number of days, hours, minutes or seconds (21d, 12h, 30m, 90s).",
    };

    public static Command Create()
    {
        var command = new Command(
            "advance", "Move the clock forward and wait until everything that falls due has happened. Sandbox mode only.")
        {
            By, Shared.Json
        };
        By.Validators.Add(result =>
        {
            if (result.Tokens is [var text] && Duration.Of(text.Value) is null)
                result.AddError("TIME must be a number of days, hours, minutes or seconds: 21d, 12h, 30m, 90s.");
        });
        command.SetAction(async (line, cancellation) =>
        {
            var by = Duration.Of(line.GetRequiredValue(By))!.Value;
            return await MoveAsync(line, new() { ["advance_seconds"] = (long)by.TotalSeconds }, cancellation);
        });
        return command;
    }

    /// <summary>Moves, stops or starts the clock, and prints what it shows then.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="wish">The body of the request.</param>
    /// <param name="cancellation">Cancels it.</param>
    public static async Task<int> MoveAsync(ParseResult line, JsonObject wish, CancellationToken cancellation)
    {
        using var server = ServerClient.Of(Shared.DataOf(line));
        var clock = await server.PostAsync("clock", wish, ClockJson.Default.ClockAnswer, null, cancellation);
        Console.WriteLine(ClockShowCommand.Text(clock, line));
        return (int)ExitCode.Ok;
    }
}
