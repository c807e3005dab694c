using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>The compose file's settings start the server that it describes, and its health check says so.</summary>
public sealed partial class ComposeTests(SharedPostgres shared)
{
    [Fact]
    public async Task Settings_OfTheComposeFile_StartAServerThatIsHealthyUntilItStops()
    {
        using var data = new TestDirectory();
        var database = await shared.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        var text = await File.ReadAllTextAsync(
            Path.Combine(Paths.Documents, "../deploy/compose/compose.yaml"), TestContext.Current.CancellationToken);
        var settings = Setting().Matches(text)
            .ToDictionary(one => one.Groups["name"].Value, one => Default().Replace(one.Groups["value"].Value, "${value}"));
        Assert.StartsWith("Host=db;", settings["Bursar__Connection"], StringComparison.Ordinal);
        settings["Bursar__Connection"] = database;
        BursarCommand command;
        await using (var server = await BursarServer.ServeAsync(data.Path, settings))
        {
            command = server.Command;

            var healthy = await command.RunAsync("health");

            Assert.Equal((0, """{"reads":"ok","writes":"ok","clock":"ok"}"""), (healthy.ExitCode, healthy.Output.Trim()));
            await server.StopAsync();
        }
        Assert.Equal(3, (await command.RunAsync("health")).ExitCode);
    }

    [GeneratedRegex(
        "^ +(?<name>Bursar__[A-Za-z]+): (?<value>.*)$",
        RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\$\{[A-Z_]+:-(?<value>[^}]*)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Default();
}
