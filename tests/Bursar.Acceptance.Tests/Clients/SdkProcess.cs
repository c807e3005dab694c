using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>An SDK in a process of its own: it reads calls line by line and prints their results.</summary>
internal sealed class SdkProcess : MTurkClient
{
    private readonly LineProcess _process;

    private SdkProcess(LineProcess process) => _process = process;

    public static async Task<MTurkClient> Boto3Async(MTurkServer server)
    {
        var python = await Prerequisite.FindAsync("boto3", ["-c", "import boto3"], "/usr/bin/python3", "python3");
        return new SdkProcess(LineProcess.Start(python, "client.py", server));
    }

    /// <param name="server">The server to call.</param>
    /// <param name="clockOffset">The error of the client's clock.</param>
    public static async Task<MTurkClient> JavaScriptAsync(MTurkServer server, TimeSpan clockOffset = default)
    {
        if (!Directory.Exists(Path.Combine(Paths.Clients, "node_modules")))
            Prerequisite.Missing("@aws-sdk/client-mturk (npm ci in Clients)");
        var node = await Prerequisite.FindAsync("Node.js", ["--version"], "node");
        return new SdkProcess(LineProcess.Start(node, "client.mjs", server, $"{clockOffset.TotalMilliseconds}"));
    }

    public override ValueTask DisposeAsync() => _process.DisposeAsync();

    private protected override async Task<ClientAnswer> CallAsync(string operation, JsonElement input, string? list)
    {
        var call = list is null ? (object)new { operation, input } : new { operation, input, list };
        return JsonSerializer.Deserialize<ClientAnswer>(await _process.AskAsync(JsonSerializer.Serialize(call)))!;
    }
}
