using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar demo</c>: a server with two sample books and public credentials.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var command = new Command(
            "demo", "Run a server with two sample books and fixed credentials, reachable from this machine only.")
        {
            SettingOptions.Urls, SettingOptions.WorkUrls, SeedOptions.File, SeedOptions.Random, InputEnd.Stops,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var seed = SeedOptions.Of(line);
            var temporary = line.GetValue(Shared.Data) is null;
            var data = temporary ? DemoPlan.TemporaryData() : Shared.DataOf(line);
            try
            {
                DemoPlan.Claim(data);
                var (urls, work) = (line.GetValue(SettingOptions.Urls), line.GetValue(SettingOptions.WorkUrls));
                var plan = DemoPlan.Of(data, urls, work, seed) with
                {
                    Greeting = (ledger, url, site, stop) => seed is null
                        ? DemoGreeting.WriteAsync(ledger, url, site!, data, temporary, stop)
                        : Task.FromResult(DemoGreeting.WriteSeed(seed, url, site!, data)),
                };
                await InputEnd.RunAsync(plan, line, cancellation);
            }
            finally
            {
                if (temporary) Directory.Delete(data.Path, recursive: true);
            }
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
