using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Bursar.Acceptance.Tests;

/// <summary>The tools of <c>bursar mcp</c>, through the SDK's own client and the real executable.</summary>
internal sealed class McpTools : IAsyncDisposable
{
    private readonly McpClient _client;

    private McpTools(McpClient client) => _client = client;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Starts it.</summary>
    /// <param name="environment">Variables; null removes one.</param>
    /// <param name="options">The options after <c>bursar mcp</c>.</param>
    public static async Task<McpTools> StartAsync(Dictionary<string, string?> environment, params string[] options)
    {
        environment.TryAdd("BURSAR_DATA", null);
        var transport = new StdioClientTransport(new()
        {
            Command = "dotnet",
            Arguments = [Paths.Executable, "mcp", .. options],
            EnvironmentVariables = environment,
        });
        return new(await McpClient.CreateAsync(transport, cancellationToken: Stop));
    }

    /// <summary>The names of the tools that are offered.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync()
        => [.. (await _client.ListToolsAsync(cancellationToken: Stop)).Select(tool => tool.Name)];

    /// <summary>Calls a tool, which must do it.</summary>
    public async Task<JsonElement> GoodAsync(string tool, object? input = null)
    {
        var answer = await CallAsync(tool, input);
        var text = Text(answer);
        Assert.False(answer.IsError ?? false, text);
        return JsonElement.Parse(text);
    }

    /// <summary>Calls a tool, which must refuse.</summary>
    /// <returns>Why.</returns>
    public async Task<string> RefusedAsync(string tool, object? input = null)
    {
        var answer = await CallAsync(tool, input);
        Assert.True(answer.IsError ?? false, Text(answer));
        return Text(answer);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _client.DisposeAsync();

    private async Task<CallToolResult> CallAsync(string tool, object? input)
    {
        var arguments = JsonSerializer.SerializeToElement(input ?? new { }).EnumerateObject()
            .ToDictionary(one => one.Name, one => (object?)one.Value);
        return await _client.CallToolAsync(tool, arguments, cancellationToken: Stop);
    }

    private static string Text(CallToolResult answer) => Assert.IsType<TextContentBlock>(Assert.Single(answer.Content)).Text;
}
