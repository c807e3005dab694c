using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// The AWS CLI: a process for each call, forked from one that has loaded it, because loading takes most of a call's time. It
/// pages through lists automatically.
/// </summary>
internal sealed partial class AwsCommandLine : MTurkClient
{
    /// <summary>
    /// The exit codes of a refused call (AWS CLI User Guide, Return codes): 254 in version 2, 255 in version 1.
    /// </summary>
    private static readonly int[] Refused = [254, 255];

    private readonly LineProcess _process;

    private AwsCommandLine(LineProcess process) => _process = process;

    public static async Task<MTurkClient> StartAsync(MTurkServer server)
    {
        var python = await Prerequisite.FindAsync("AWS CLI", ["-c", "import awscli.clidriver"], "/usr/bin/python3", "python3");
        return new AwsCommandLine(LineProcess.Start(python, "aws.py", server));
    }

    public override ValueTask DisposeAsync() => _process.DisposeAsync();

    private protected override async Task<ClientAnswer> CallAsync(string operation, JsonElement input, string? list)
    {
        List<string> arguments =
            ["mturk", CommandOf(operation), "--output", "json", "--cli-input-json", input.GetRawText()];
        if (list is null && operation.StartsWith("List", StringComparison.Ordinal)) arguments.Add("--no-paginate");
        var run = JsonSerializer.Deserialize<ProgramRun>(await _process.AskAsync(JsonSerializer.Serialize(arguments)))!;
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
