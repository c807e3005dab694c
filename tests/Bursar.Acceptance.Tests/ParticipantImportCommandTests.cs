namespace Bursar.Acceptance.Tests;

/// <summary><c>bursar participant import</c> against a real server.</summary>
public sealed class ParticipantImportCommandTests
{
    private static readonly Dictionary<string, string> WithSite = new() { ["Bursar__WorkUrls"] = "http://127.0.0.1:0" };

    [Fact]
    public async Task Import_OfPeople_InvitesEachAndPrintsALink()
    {
        await using var server = await BursarServer.ServeAsync(environment: WithSite);
        const string people = """
            paypal,Name,locale
            ada@mail.example.org,"Ada@Example.org",GB

            ,=bo@example.org,
            """;

        var lines = (await server.Command.RunAsync(people, ["participant", "import", "-"])).Good.TrimEnd().Split('\n');

        Assert.Equal("name,participant_id,worker_id,link,expires_at", lines[0]);
        Assert.Equal(3, lines.Length);
        var ada = lines[1].Split(',');
        Assert.Equal(("ada@example.org", $"A{ada[1].ToUpperInvariant()}"), (ada[0], ada[2]));
        Assert.Contains("/invitation/", ada[3], StringComparison.Ordinal);
        Assert.StartsWith("'=bo@example.org,", lines[2], StringComparison.Ordinal);
        var again = await server.Command.RunAsync("name\nada@example.org\n", ["participant", "import", "-"]);
        Assert.Contains(ada[1], again.Good, StringComparison.Ordinal);
        var owed = await server.Command.RunAsync("payout", "address", ada[1], "--paypal", "ada@example.org");
        Assert.Contains("paypal", owed.Good, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mail\nada@example.org\n", "The first line must name columns")]
    [InlineData("", "The first line must name columns")]
    [InlineData("name,locale\nada@example.org\n", "Line 2: 2 cells are needed")]
    [InlineData("name,locale\nada@example.org,XX\n", "Line 2: ")]
    [InlineData("name,iban,holder\nada@example.org,DE00,Ada\n", "Line 2: ")]
    public async Task Import_ThatIsWrong_SaysWhere(string people, string said)
    {
        await using var server = await BursarServer.ServeAsync(environment: WithSite);

        var run = await server.Command.RunAsync(people, ["participant", "import", "-"]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
    }
}
