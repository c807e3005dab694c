using System.Diagnostics;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>An SDK in a process of its own: it reads calls line by line and prints their results.</summary>
internal sealed class SdkProcess : MTurkClient
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly Task<string> _errors;

    private SdkProcess(Process process) => (_process, _errors) = (process, process.StandardError.ReadToEndAsync());

    public static async Task<MTurkClient> Boto3Async(MTurkServer server)
    {
        var python = await Prerequisite.FindAsync("boto3", ["-c", "import boto3"], "/usr/bin/python3", "python3");
        return Start(python, "client.py", server);
    }

    /// <param name="server">The server to call.</param>
    /// <param name="clockOffset">The error of the client's clock.</param>
    public static async Task<MTurkClient> JavaScriptAsync(MTurkServer server, TimeSpan clockOffset = default)
    {
        if (!Directory.Exists(Path.Combine(Paths.Clients, "node_modules")))
            Prerequisite.Missing("@aws-sdk/client-mturk (npm ci in Clients)");
        var node = await Prerequisite.FindAsync("Node.js", ["--version"], "node");
        return Start(node, "client.mjs", server, $"{clockOffset.TotalMilliseconds}");
    }

    public override async ValueTask DisposeAsync()
    {
        using (_process)
        {
            _process.StandardInput.Close();
            using var limit = new CancellationTokenSource(Limit);
            await _process.WaitForExitAsync(limit.Token);
        }
    }

    private protected override async Task<ClientAnswer> CallAsync(string operation, JsonElement input, string? list)
    {
        var call = list is null ? (object)new { operation, input } : new { operation, input, list };
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(call));
        await _process.StandardInput.FlushAsync();
        var line = await _process.StandardOutput.ReadLineAsync().WaitAsync(Limit);
        return line is null
            ? throw new InvalidOperationException($"The client ended: {await _errors}")
            : JsonSerializer.Deserialize<ClientAnswer>(line)!;
    }

    private static SdkProcess Start(string program, string script, MTurkServer server, params string[] more)
    {
        var start = new ProcessStartInfo(program, [Path.Combine(Paths.Clients, script), server.Address.ToString(), .. more])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in server.Environment) start.Environment[name] = value;
        return new(TestProcess.Start(start));
    }
}
