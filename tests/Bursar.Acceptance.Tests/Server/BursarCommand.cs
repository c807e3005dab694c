using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>The <c>bursar</c> command, as a user runs it against a data directory.</summary>
internal sealed class BursarCommand(string data)
{
    public Task<ProgramRun> RunAsync(params string[] arguments) => RunAsync("", arguments);

    public Task<ProgramRun> RunAsync(string input, string[] arguments)
        => ProgramRun.StartAsync("dotnet", [Paths.Executable, "--data", data, .. arguments], input);

    /// <summary>Runs with <c>--json</c>, which must succeed, and parses the output.</summary>
    public async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var run = await RunAsync([.. arguments, "--json"]);
        return JsonElement.Parse(run.Good);
    }
}
