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
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject { ["advance_seconds"] = (long)Duration.Of(line.GetRequiredValue(By))!.Value.TotalSeconds };
            var clock = await server.PostAsync("clock", body, ClockJson.Default.ClockAnswer, null, cancellation);
            Console.WriteLine(ClockShowCommand.Text(clock, line));
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
