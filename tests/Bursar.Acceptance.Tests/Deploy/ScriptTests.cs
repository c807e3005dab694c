namespace Bursar.Acceptance.Tests;

/// <summary>The scripts of an installation and of a release do what their documents say.</summary>
public sealed class ScriptTests
{
    private static readonly string Root = Path.Combine(Paths.Documents, "..");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MakeSecrets_OnceAndAgain_MakesOnePasswordForBothAndKeepsIt()
    {
        using var directory = new TestDirectory();
        var script = Path.Combine(directory.Path, "make-secrets");
        File.Copy(Path.Combine(Root, "deploy", "compose", "make-secrets"), script);
        var secrets = Path.Combine(directory.Path, "secrets");

        var made = (await ProgramRun.StartAsync(script, [])).Good;
        var password = await File.ReadAllTextAsync(Path.Combine(secrets, "postgres-password"), Stop);
        var again = await ProgramRun.StartAsync(script, []);

        Assert.Equal("", made);
        Assert.Matches("^[0-9a-f]{48}$", password);
        Assert.Equal(
            $"db:5432:bursar:bursar:{password}\n", await File.ReadAllTextAsync(Path.Combine(secrets, "pgpass"), Stop));
        Assert.Equal((1, "secrets/ exists already"), (again.ExitCode, again.Errors.Trim()));
        Assert.Equal(password, await File.ReadAllTextAsync(Path.Combine(secrets, "postgres-password"), Stop));
        if (OperatingSystem.IsWindows()) return;
        // Nobody else enters the folder; in the containers, other users read the files.
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(secrets));
        foreach (var file in Directory.GetFiles(secrets))
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead, File.GetUnixFileMode(file));
    }

    [Theory]
    [InlineData("1.2.0", "- New.")]
    [InlineData("1.1.0", "### Changed\n- Old.")]
    [InlineData("1.0.0", null)] // Nothing stands below it.
    [InlineData("1.2", null)]
    [InlineData("0.9.0", null)] // Its heading has no brackets.
    public async Task Changes_OfAVersion_AreWhatStandsBelowItsHeading(string version, string? said)
    {
        using var directory = new TestDirectory();
        var script = Path.Combine(Directory.CreateDirectory(Path.Combine(directory.Path, ".ci")).FullName, "changes");
        File.Copy(Path.Combine(Root, ".ci", "changes"), script);
        const string changelog = """
            # Changelog

            ## [1.2.0] - 2027-01-31

            - New.

            ## [1.1.0] - 2026-12-31

            ### Changed
            - Old.

            ## [1.0.0] - 2026-12-01

            ## 0.9.0

            - Older.
            """;
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "CHANGELOG.md"), changelog, Stop);

        var run = await ProgramRun.StartAsync(script, [version]);

        Assert.Equal(said is null ? 1 : 0, run.ExitCode);
        Assert.Equal(said ?? "", run.Output.Trim());
        Assert.Equal(said is null ? $"CHANGELOG.md says nothing of {version}" : "", run.Errors.Trim());
    }

    [Fact]
    public async Task Changes_OfWhatIsNotReleased_AreInTheChangelog()
        => Assert.StartsWith(
            "### ", (await ProgramRun.StartAsync(Path.Combine(Root, ".ci", "changes"), ["Unreleased"])).Good.TrimStart());
}
