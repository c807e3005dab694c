using System.CommandLine;

namespace Bursar;

/// <summary>Options that override a setting.</summary>
internal static class SettingOptions
{
    /// <summary>The addresses to listen on.</summary>
    public static readonly Option<string> Urls = new("--urls")
    {
        Description = $"The address to listen on; separate several with semicolons. Default: {ServerUrls.Default}",
        HelpName = "URL",
    };

    /// <summary>The addresses that the participants' site listens on.</summary>
    public static readonly Option<string> WorkUrls = new("--work-urls")
    {
        Description = "The address on which the participants' site listens. Default for serve: there is no such site.",
        HelpName = "URL",
    };

    /// <summary>The kind of store: sqlite or postgres.</summary>
    public static readonly Option<string> Store = Checked(StoreSettings.IsStore, StoreSettings.StoreMust, new("--store")
    {
        Description = "Where to store the books: sqlite (the default), a file in the data directory, or postgres.",
        HelpName = "STORE",
    });

    /// <summary>The PostgreSQL connection string.</summary>
    public static readonly Option<string> Connection = new("--connection")
    {
        Description =
            "PostgreSQL: \"Host=…;Database=…;Username=…\". Other users can read a command line: pass a password in "
                + "$Bursar__Connection instead.",
        HelpName = "STRING",
    };

    /// <summary>The number of batches processed at once.</summary>
    public static readonly Option<string> Lanes = Checked(StoreSettings.IsLanes, StoreSettings.LanesMust, new("--lanes")
    {
        Description = $"PostgreSQL: the number of batches processed at once, 1 to {StoreSettings.MaxLanes}. Default: 1",
        HelpName = "NUMBER",
    });

    /// <summary>Decides whether the books' clock can be moved.</summary>
    public static readonly Option<bool> Sandbox = new("--sandbox")
    {
        Description = "Sandbox mode: the books' clock can be moved forward (see: bursar clock). Not for real money; SQLite only.",
    };

    /// <summary>Stops the clock of new books.</summary>
    public static readonly Option<string> FrozenAt = Checked(SandboxMode.IsStart, SandboxMode.StartMust, new("--frozen-at")
    {
        Description =
            "Sandbox mode: stop the clock of new books at this time (2026-01-01T00:00:00Z), so that the same steps make the same "
                + "books.",
        HelpName = "TIME",
    });

    private static readonly (string Setting, Option Option)[] All =
    [
        ("Bursar:Urls", Urls), ("Bursar:WorkUrls", WorkUrls), ("Bursar:Store", Store), ("Bursar:Connection", Connection),
        ("Bursar:Lanes", Lanes), ("Bursar:Sandbox", Sandbox),
        (SandboxMode.FrozenAt, FrozenAt),
    ];

    /// <summary>The settings given on a command line.</summary>
    public static Dictionary<string, string?> Of(ParseResult line)
    {
        var given = new Dictionary<string, string?>();
        foreach (var (setting, option) in All)
            if (line.GetResult(option) is { Implicit: false } result)
                given[setting] = result.Tokens is [.., var last] ? last.Value : bool.TrueString;
        return given;
    }

    /// <summary>Adds a check to an option that reports an invalid value in one line.</summary>
    public static Option<string> Checked(Func<string, bool> isGood, string must, Option<string> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [.., var last] && !isGood(last.Value)) result.AddError($"{option.Name} {must}.");
        });
        return option;
    }
}
