using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar serve</c>: runs the server.</summary>
internal static class ServeCommand
{
    private static readonly Option<bool> AcceptLoss = new("--accept-loss")
    {
        Description =
            "Start although the books lack what was committed to them, such as after an old backup was put back. What is lost is "
                + "logged and recorded in the books. For one start only.",
    };

    public static Command Create()
    {
        var command = new Command("serve", "Run the server. The first start creates an operator token and no books.")
        {
            SettingOptions.Urls, SettingOptions.WorkUrls, SettingOptions.Store, SettingOptions.Connection, SettingOptions.Lanes,
            SettingOptions.Sandbox, SettingOptions.FrozenAt, SeedOptions.File, SeedOptions.Random,
            AcceptLoss, InputEnd.Stops,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var data = Shared.DataOf(line);
            if (DemoPlan.IsDemo(data))
                throw new CommandFailure(
                    ExitCode.CannotStart,
                    $"{data.Path} belongs to the demo, whose credentials are public. Use another directory.");
            var plan = new ServerPlan(data)
            {
                Options = SettingOptions.Of(line),
                AcceptLoss = line.GetValue(AcceptLoss),
                SeedFile = SeedOptions.Of(line),
                Greeting = (_, url, work, _) => Task.FromResult(
                    $"Bursar listens on {url}{(work is null ? "" : $", the participants' site on {work}")}. "
                        + $"Its data directory is {data.Path}. Press Ctrl-C to stop."),
            };
            await InputEnd.RunAsync(plan, line, cancellation);
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
