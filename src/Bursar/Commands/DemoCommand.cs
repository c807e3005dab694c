using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar demo</c>: a server with two sample books and public credentials.</summary>
internal static class DemoCommand
{
    private static readonly Option<bool> Ephemeral = new("--ephemeral")
    {
        Description = "Keep nothing: the data directory is a temporary one, whatever $BURSAR_DATA says.",
    };

    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port of 127.0.0.1 to listen on, instead of --urls; 0 for any that is free.",
        HelpName = "NUMBER",
    };

    private static readonly Option<string> Ready = new("--ready-file")
    {
        Description = "A file to write once the demo is ready: its addresses and credentials, as JSON.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        Port.Validators.Add(result =>
        {
            if (!result.Implicit && result.Tokens is [var text] && !(ushort.TryParse(text.Value, out _)))
                result.AddError("--port must be a number from 0 to 65535.");
        });
        var command = new Command(
            "demo", "Run a server with two sample books and fixed credentials, reachable from this machine only.")
        {
            SettingOptions.Urls, SettingOptions.WorkUrls, Port, Ephemeral, Ready, SettingOptions.FrozenAt, SeedOptions.File,
            SeedOptions.Random, InputEnd.Stops,
        };
        command.SetAction(async (line, cancellation) =>
        {
            if (line.GetValue(Ephemeral) && line.GetValue(Shared.Data) is not null)
                throw new CommandFailure(ExitCode.Usage, "--ephemeral keeps nothing, and --data says where to keep it.");
            if (line.GetResult(Port) is not null && line.GetValue(SettingOptions.Urls) is not null)
                throw new CommandFailure(ExitCode.Usage, "Give either --port or --urls.");
            if (line.GetValue(Ready) is { } old) File.Delete(old); // Of a demo before this one.
            var seed = SeedOptions.Of(line);
            var temporary = line.GetValue(Shared.Data) is null;
            var data = temporary ? DemoPlan.TemporaryData() : Shared.DataOf(line);
            try
            {
                DemoPlan.Claim(data);
                var plan = DemoPlan.Of(data, UrlsOf(line), line.GetValue(SettingOptions.WorkUrls), seed) with
                {
                    Greeting = (ledger, url, site, stop) =>
                    {
                        if (line.GetValue(Ready) is { } file) ReadyFile.Write(Path.GetFullPath(file), url, site!, data);
                        return seed is null
                            ? DemoGreeting.WriteAsync(ledger, url, site!, data, temporary, stop)
                            : Task.FromResult(DemoGreeting.WriteSeed(seed, url, site!, data));
                    },
                };
                foreach (var (setting, value) in SettingOptions.Of(line)) plan.Options.TryAdd(setting, value);
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

    private static string? UrlsOf(ParseResult line) => line.GetResult(Port) is null
        ? line.GetValue(SettingOptions.Urls)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://127.0.0.1:{line.GetValue(Port)}");
}
