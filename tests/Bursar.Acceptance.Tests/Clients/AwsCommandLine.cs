using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>The AWS CLI: one process per call. It pages through lists automatically.</summary>
internal sealed partial class AwsCommandLine : MTurkClient
{
    /// <summary>
    /// The exit codes of a refused call (AWS CLI User Guide, Return codes): 254 in version 2, 255 in version 1.
    /// </summary>
    private static readonly int[] Refused = [254, 255];

    private readonly string _program;
    private readonly MTurkServer _server;

    private AwsCommandLine(string program, MTurkServer server) => (_program, _server) = (program, server);

    public static async Task<MTurkClient> StartAsync(MTurkServer server)
        => new AwsCommandLine(await Prerequisite.FindAsync("AWS CLI", ["--version"], "/usr/bin/aws", "aws"), server);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private protected override async Task<ClientAnswer> CallAsync(string operation, JsonElement input, string? list)
    {
        List<string> arguments =
        [
            "mturk", CommandOf(operation), "--endpoint-url", _server.Address.ToString(), "--output", "json", "--cli-input-json",
            input.GetRawText(),
        ];
        if (list is null && operation.StartsWith("List", StringComparison.Ordinal)) arguments.Add("--no-paginate");
        var run = await ProgramRun.StartAsync(_program, arguments, environment: _server.Environment);
        if (run.ExitCode == 0) return new(JsonElement.Parse(run.Output.Length == 0 ? "{}" : run.Output), null, 0);
        var error = Error().Match(run.Errors);
        Assert.True(error.Success, $"exit code {run.ExitCode}: {run.Errors}");
        Assert.Contains(run.ExitCode, Refused);
        return new(default, new(error.Groups["code"].Value, error.Groups["message"].Value, null), 0);
    }

    /// <summary><c>CreateHITWithHITType</c> is <c>create-hit-with-hit-type</c>.</summary>
    private static string CommandOf(string operation)
    {
        var words = operation.Replace("HIT", "Hit", StringComparison.Ordinal).Replace("URL", "Url", StringComparison.Ordinal);
        return Word().Replace(words, "-$0").TrimStart('-').ToLowerInvariant();
    }

    [GeneratedRegex("[A-Z]", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"An error occurred \((?<code>\w+)\) when calling the \w+ operation(?: \(reached max retries: \d+\))?: (?<message>.*)",
        RegexOptions.NonBacktracking)]
    private static partial Regex Error();
}
