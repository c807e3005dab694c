using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Bursar;

/// <summary>A tool that <c>bursar mcp</c> offers to a language model.</summary>
/// <param name="Name">Its name in the protocol.</param>
/// <param name="About">What it does, for the model that chooses it.</param>
/// <param name="AnswerAsync">
/// Does it. The answer is one JSON object; a refusal is a <see cref="CommandFailure"/>, whose message the model reads.
/// </param>
internal sealed record McpTool(string Name, string About, Func<ToolCall, Task<JsonObject>> AnswerAsync)
{
    /// <summary>What it takes.</summary>
    public IReadOnlyList<ToolInput> Takes { get; init; } = [];

    /// <summary>What must be given at the start for it to be offered.</summary>
    public required ToolKind Kind { get; init; }

    /// <summary>The tool as the protocol lists it.</summary>
    public Tool Listed() => new()
    {
        Name = Name,
        Description = About,
        InputSchema = JsonSerializer.SerializeToElement(Schema()),
        Annotations = new()
        {
            ReadOnlyHint = Kind is ToolKind.Reads or ToolKind.ReadsServer,
            DestructiveHint = Kind is ToolKind.Pays or ToolKind.Plays,
            IdempotentHint = Kind is not ToolKind.Plays,
            OpenWorldHint = false,
        },
    };

    private JsonObject Schema()
    {
        var properties = new JsonObject();
        foreach (var input in Takes) properties[input.Name] = input.Schema();
        return new()
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. Takes.Where(one => one.IsRequired).Select(one => JsonValue.Create(one.Name))]),
            ["additionalProperties"] = false,
        };
    }
}

/// <summary>What a tool does, which decides when it is offered.</summary>
internal enum ToolKind
{
    /// <summary>Reads through the vendors' APIs: offered with a credential for either.</summary>
    Reads,

    /// <summary>Reads through our own API: offered with the operator token.</summary>
    ReadsServer,

    /// <summary>Pays people: offered with a credential for either of the vendors' APIs, and a limit above 0.</summary>
    Pays,

    /// <summary>Changes a sandbox as a whole: offered with the operator token, where that was allowed.</summary>
    Plays,
}
