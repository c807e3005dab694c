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
            SettingOptions.Urls, SettingOptions.WorkUrls,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var temporary = line.GetValue(Shared.Data) is null;
            var data = temporary
                ? new DataDirectory(Directory.CreateTempSubdirectory("bursar-demo-").FullName)
                : Shared.DataOf(line);
            try
            {
                Claim(data);
                var (urls, work) = (line.GetValue(SettingOptions.Urls), line.GetValue(SettingOptions.WorkUrls));
                await BursarServer.RunAsync(Plan(data, temporary, urls, work), cancellation);
            }
            finally
            {
                if (temporary) Directory.Delete(data.Path, recursive: true);
            }
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static ServerPlan Plan(DataDirectory data, bool temporary, string? urls, string? work) => new(data)
    {
        Options = new()
        {
            ["Bursar:Urls"] = urls ?? ServerUrls.Default,
            // Several demos can run on one machine, each where it was told to: then the site takes any port that is free.
            ["Bursar:WorkUrls"] = work ?? (urls is null ? ServerUrls.DefaultWork : ServerUrls.AnyWork),
            ["Bursar:Sandbox"] = bool.TrueString,
            [HookSettings.AllowPrivate] = bool.TrueString, // A receiver that is tried lies on the same machine.
            ["Console:DemoUser"] = DemoBooks.Requester.ToString(),
        },
        Store = StoreSettings.OfSqlite,
        LoopbackOnly = true,
        Seed = (ledger, box, cancellation) => new DemoBooks(ledger, box, cancellation).SeedAsync(),
        DemoPeople = DemoBooks.People,
        Greeting = (ledger, url, site, cancellation)
            => DemoGreeting.WriteAsync(ledger, url, site!, data, temporary, cancellation),
    };

    /// <summary>Marks the directory as the demo's, unless it holds real books.</summary>
    private static void Claim(DataDirectory data)
    {
        data.Prepare();
        var token = PrivateFile.Read(data.OperatorTokenFile);
        if (string.Equals(token, DemoBooks.OperatorToken, StringComparison.Ordinal)) return;
        if (token is not null || File.Exists(data.DataFile))
            throw new CommandFailure(
                ExitCode.CannotStart,
                $"{data.Path} holds real books, and the demo's credentials are public. Use another directory.");
        PrivateFile.Write(data.OperatorTokenFile, DemoBooks.OperatorToken);
    }
}
