using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>The configurations that docs/mcp.md shows, as a client reads them, start what the text says.</summary>
public sealed partial class McpDocumentTests(DemoServer demo)
{
    private static readonly string[] Reading =
        ["get_balances", "list_studies", "get_study_cost", "estimate_cost", "list_submissions"];

    [Fact]
    public async Task Configuration_OfEachBlock_StartsWithTheToolsThatItSays()
    {
        var document = await File.ReadAllTextAsync(
            Path.Combine(Paths.Documents, "mcp.md"), TestContext.Current.CancellationToken);

        var offered = new List<IReadOnlyList<string>>();
        foreach (var block in Block().Matches(document).Select(match => match.Groups["body"].Value))
            offered.Add(await NamesAsync(JsonElement.Parse(block).GetProperty("mcpServers").GetProperty("bursar")));

        Assert.Equal(
            [[.. Reading, "get_clock", "advance_clock", "simulate"], [.. Reading, "approve_submission", "pay_bonus"]], offered);
    }

    /// <summary>Starts a server as it is configured, with this test's address and credentials instead of the page's.</summary>
    private async Task<IReadOnlyList<string>> NamesAsync(JsonElement server)
    {
        Assert.Equal("bursar", server.GetProperty("command").GetString());
        var arguments = server.GetProperty("args").EnumerateArray().Select(one => one.GetString()!)
            .Select(one => one == "https://bursar.example.org" ? demo.Server.Address.ToString() : one).ToList();
        Assert.Equal("mcp", arguments[0]);
        Dictionary<string, string?> environment = new() { ["BURSAR_OPERATOR_TOKEN"] = null };
        if (server.TryGetProperty("env", out var variables))
        {
            foreach (var variable in variables.EnumerateObject())
                environment[variable.Name] = variable.Value.GetString() switch
                {
                    "a token for Prolific's API" => DemoServer.Token,
                    "an access key for MTurk's API" => DemoServer.KeyId,
                    "its secret" => DemoServer.Secret,
                    var other => other,
                };
        }
        await using var tools = await McpTools.StartAsync(environment, [.. arguments[1..]]);
        return await tools.NamesAsync();
    }

    [GeneratedRegex(
        "```json\n(?<body>.*?)```", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
