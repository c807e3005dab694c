using System.Text.Json;
using Bursar.Http;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Bursar;

/// <summary>Serves the tools over standard input and output (Model Context Protocol, stdio transport).</summary>
internal static class McpHost
{
    private const string Name = "bursar";

    /// <summary>Serves until the input ends, or until it is cancelled.</summary>
    public static async Task RunAsync(McpAccess access, CancellationToken cancellation)
    {
        var options = new McpServerOptions
        {
            ServerInfo = new() { Name = Name, Title = "Bursar", Version = ProductVersion.Text },
            ServerInstructions = InstructionsFor(access),
            Capabilities = new() { Tools = new() },
            Handlers = new()
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(
                    new ListToolsResult { Tools = [.. access.Tools.Select(tool => tool.Listed())] }),
                CallToolHandler = (request, stop) => CallAsync(access, request.Params, stop),
            },
        };
        await using var transport = new StreamServerTransport(
            Console.OpenStandardInput(), Console.OpenStandardOutput(), Name);
        // Whatever else this process prints must not come between the messages.
        Console.SetOut(Console.Error);
        await using var server = McpServer.Create(transport, options);
        try
        {
            await server.RunAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Told to stop.
        }
    }

    private static string InstructionsFor(McpAccess access) => string.Join(' ',
        "Bursar keeps the money of paid human studies, which programs reach through MTurk's and Prolific's APIs.",
        "Amounts are texts in main units, such as 1.50, with their currency.",
        access.IsOwn ? "This is a demo with play money, which ends with this connection." : "",
        access.Limit.IsOpen
            ? $"While this process runs, the tools pay people at most {access.Limit.InWords}: rewards and bonuses, without fees."
            : "The tools that pay people are not offered: a limit must be given at the start.").Replace("  ", " ");

    private static async ValueTask<CallToolResult> CallAsync(
        McpAccess access, CallToolRequestParams request, CancellationToken cancellation)
    {
        if (McpTools.All.FirstOrDefault(tool => tool.Name == request.Name) is not { } named)
            throw new McpProtocolException($"There is no tool {request.Name}.", McpErrorCode.InvalidParams);
        try
        {
            if (!access.Tools.Contains(named)) throw NotOffered(named);
            var call = ToolCall.Of(named, access, request.Arguments ?? new Dictionary<string, JsonElement>(), cancellation);
            var answer = await named.AnswerAsync(call);
            return new()
            {
                Content = [new TextContentBlock { Text = answer.ToJsonString() }],
                StructuredContent = JsonSerializer.SerializeToElement(answer),
            };
        }
        catch (CommandFailure failure)
        {
            return new() { Content = [new TextContentBlock { Text = failure.Message }], IsError = true };
        }
    }

    private static CommandFailure NotOffered(McpTool tool) => new(ExitCode.Refused, tool.Kind switch
    {
        ToolKind.Pays => $"{tool.Name} is not offered: bursar mcp was started without a --limit, to read only, or without a "
            + "credential for either API.",
        ToolKind.Plays => $"{tool.Name} is not offered: bursar mcp was started without --play, or without the operator token.",
        ToolKind.ReadsServer => $"{tool.Name} is not offered: bursar mcp was started without the operator token.",
        _ => $"{tool.Name} is not offered: bursar mcp was started without a credential for either API.",
    });
}
