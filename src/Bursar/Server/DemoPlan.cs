using Bursar.WorkSite;

namespace Bursar;

/// <summary>A server with two sample books and public credentials, for this machine only.</summary>
internal static class DemoPlan
{
    /// <summary>A new directory for a demo that leaves nothing behind.</summary>
    public static DataDirectory TemporaryData() => new(Directory.CreateTempSubdirectory("bursar-demo-").FullName);

    /// <summary>The plan of a demo.</summary>
    /// <param name="data">Its data directory, which <see cref="Claim"/> has marked.</param>
    /// <param name="urls">Where it listens; null for the default.</param>
    /// <param name="work">Where the participants' site listens; null for the default, or any free port if there are urls.</param>
    /// <param name="seed">What it begins with; null for the sample books.</param>
    public static ServerPlan Of(DataDirectory data, string? urls, string? work, SeedFile? seed = null) => new(data)
    {
        Options = new()
        {
            ["Bursar:Urls"] = urls ?? ServerUrls.Default,
            // Several demos can run on one machine, each where it was told to: then the site takes any port that is free.
            ["Bursar:WorkUrls"] = work ?? (urls is null ? ServerUrls.DefaultWork : ServerUrls.AnyWork),
            ["Bursar:Sandbox"] = bool.TrueString,
            [HookSettings.AllowPrivate] = bool.TrueString, // A receiver that is tried lies on the same machine.
            ["Console:DemoUser"] =
                seed is null ? DemoBooks.Requester.ToString() : seed.Users.Select(one => one.Id.ToString()).FirstOrDefault(),
        },
        Store = StoreSettings.OfSqlite,
        LoopbackOnly = true,
        Seed = seed is null ? (ledger, box, cancellation) => new DemoBooks(ledger, box, cancellation).SeedAsync() : null,
        SeedFile = seed,
        KeepsSeed = true,
        IsTried = true,
        DemoPeople = seed is null ? DemoBooks.People : [.. seed.Participants.Select(one => new DemoPerson(one.Id, one.Name))],
    };

    /// <summary>Whether a directory is a demo's, whose operator token everybody knows.</summary>
    public static bool IsDemo(DataDirectory data)
        => string.Equals(PrivateFile.Read(data.OperatorTokenFile), DemoBooks.OperatorToken, StringComparison.Ordinal);

    /// <summary>Marks the directory as the demo's, unless it holds real books.</summary>
    /// <exception cref="CommandFailure">It does.</exception>
    public static void Claim(DataDirectory data)
    {
        data.Prepare();
        if (IsDemo(data)) return;
        if (File.Exists(data.OperatorTokenFile) || File.Exists(data.DataFile))
            throw new CommandFailure(
                ExitCode.CannotStart,
                $"{data.Path} holds real books, and the demo's credentials are public. Use another directory.");
        PrivateFile.Write(data.OperatorTokenFile, DemoBooks.OperatorToken);
    }
}
