using System.Text.Json.Nodes;
using Bursar.Http;

namespace Bursar.MTurk;

/// <summary>
/// What an operation reads of its input. It is found out by letting the operation read from nothing: what it asks for is noted,
/// so that the description of a request cannot differ from how it is read.
/// </summary>
internal sealed class InputSketch
{
    /// <summary>What an operation meets when it has read everything: it ends there and touches no book.</summary>
    public static readonly MTurkError Done = new(nameof(InputSketch));

    private readonly Dictionary<string, JsonObject> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (InputSketch Sketch, bool IsList)> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);

    /// <summary>What is read, as a schema.</summary>
    public JsonObject Schema => JsonForm.Members(_members.Select(one => KeyValuePair.Create(one.Key, Whole(one.Key))), _required);

    /// <summary>Reads an operation's input from nothing.</summary>
    /// <exception cref="InvalidOperationException">The operation went on after it had read.</exception>
    public static InputSketch Of(MTurkOperation operation)
    {
        var sketch = new InputSketch();
        var call = default(MTurkCall) with { Sketch = sketch };
        var answer = operation.Answer(call);
        return answer.IsCompletedSuccessfully && answer.Result == Done
            ? sketch
            : throw new InvalidOperationException($"{operation.Name} does not end when its input is wrong.");
    }

    /// <summary>Notes a member; what is known of it already stays, as far as nothing new is said.</summary>
    public void Note(string name, JsonObject schema)
    {
        if (!_members.TryGetValue(name, out var known)) _members[name] = known = [];
        foreach (var (rule, value) in schema) known[rule] = value?.DeepClone();
    }

    /// <summary>Notes that a member must be there.</summary>
    public void Require(string name) => _required.Add(name);

    /// <summary>Notes a structure, or a list of structures, and gives the sketch of one.</summary>
    public InputSketch Part(string name, bool isList)
    {
        Note(name, []);
        if (!_parts.TryGetValue(name, out var part)) _parts[name] = part = (new(), isList);
        return part.Sketch;
    }

    private JsonObject Whole(string name)
    {
        if (!_parts.TryGetValue(name, out var part)) return (JsonObject)_members[name].DeepClone();
        return part.IsList ? JsonForm.List(part.Sketch.Schema) : part.Sketch.Schema;
    }
}
