using System.Text.Json;

namespace Bursar;

/// <summary>A call of a tool, whose input is what the tool takes.</summary>
internal sealed class ToolCall
{
    private readonly IReadOnlyDictionary<string, JsonElement> _given;

    private ToolCall(McpAccess access, IReadOnlyDictionary<string, JsonElement> given, CancellationToken cancellation)
        => (Access, _given, Cancellation) = (access, given, cancellation);

    /// <summary>What it may use.</summary>
    public McpAccess Access { get; }

    /// <summary>Cancelled when the client takes the call back, or goes.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Whether it is about MTurk's API, and not Prolific's.</summary>
    public bool IsOfTurk => Text("api") == McpTools.Turk;

    /// <summary>Prolific's API.</summary>
    /// <exception cref="CommandFailure">There is no token for it.</exception>
    public ProlificApi Prolific => Access.Prolific ?? throw Without("Prolific", McpCredentials.TokenName);

    /// <summary>MTurk's API.</summary>
    /// <exception cref="CommandFailure">There is no access key for it.</exception>
    public TurkApi Turk => Access.Turk ?? throw Without("MTurk", $"{McpCredentials.KeyName} and {McpCredentials.SecretName}");

    /// <summary>Our own API; tools that need it are offered only with the operator token.</summary>
    public ServerClient Server => Access.Server!;

    /// <summary>Checks the input of a call.</summary>
    /// <exception cref="CommandFailure">It is not what the tool takes; the message says all that is wrong.</exception>
    public static ToolCall Of(
        McpTool tool, McpAccess access, IEnumerable<KeyValuePair<string, JsonElement>> input, CancellationToken cancellation)
    {
        // A null is what some models write for what they leave out.
        var given = input.Where(one => one.Value.ValueKind != JsonValueKind.Null)
            .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        var faults = tool.Takes.Where(one => one.IsRequired && !given.ContainsKey(one.Name))
            .Select(one => $"{one.Name} is missing.").ToList();
        foreach (var (name, value) in given)
        {
            var taken = tool.Takes.FirstOrDefault(one => one.Name == name);
            if (taken is null) faults.Add($"{name} is not taken; {tool.Name} takes {Names(tool)}.");
            else if (taken.FaultOf(value) is { } fault) faults.Add(fault);
        }
        return faults.Count == 0
            ? new(access, given, cancellation)
            : throw new CommandFailure(ExitCode.Usage, string.Join(' ', faults));
    }

    /// <summary>A text that must be given.</summary>
    public string Text(string name) => _given[name].GetString()!;

    /// <summary>A text; null if it is left out.</summary>
    public string? TextIfGiven(string name) => _given.TryGetValue(name, out var value) ? value.GetString() : null;

    /// <summary>A number; null if it is left out.</summary>
    public int? Whole(string name) => _given.TryGetValue(name, out var value) ? value.GetInt32() : null;

    /// <summary>A flag; false if it is left out.</summary>
    public bool Flag(string name) => _given.TryGetValue(name, out var value) && value.GetBoolean();

    /// <summary>A text as one part of a path.</summary>
    public string Part(string name) => Uri.EscapeDataString(Text(name));

    private static CommandFailure Without(string api, string names)
        => new(ExitCode.Refused, $"bursar mcp was started without a credential for {api}'s API: {names}.");

    private static string Names(McpTool tool)
        => tool.Takes.Count == 0 ? "nothing" : string.Join(", ", tool.Takes.Select(one => one.Name));
}
