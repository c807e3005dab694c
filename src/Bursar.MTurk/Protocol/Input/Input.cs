using System.Text.Json;

namespace Bursar.MTurk;

/// <summary>
/// Reads the members of an operation's input by the rules of the API's model (botocore data/mturk/2017-01-17) and collects
/// violations. Unknown members are ignored, and null counts as absent. Check <see cref="Error"/> after reading all members.
/// </summary>
internal sealed partial class Input
{
    private readonly JsonElement _members;
    private readonly string _path;
    private readonly InputFaults _faults;
    private readonly InputSketch? _sketch;

    /// <param name="call">The call whose body is read.</param>
    public Input(MTurkCall call)
        : this(call.Body.IsEmpty ? default : JsonElement.Parse(call.Body.Span), "", new(), call.Sketch)
    {
    }

    private Input(JsonElement members, string path, InputFaults faults, InputSketch? sketch)
        => (_members, _path, _faults, _sketch) = (members, path, faults, sketch);

    /// <summary>The error for everything read so far, including nested structures; null if all is well.</summary>
    public MTurkError? Error => _sketch is null ? _faults.Error : InputSketch.Done;

    /// <summary>Whether nothing is read, and what is asked for is noted.</summary>
    public bool IsSketched => _sketch is not null;

    /// <summary>Whether the member is present, with any value.</summary>
    public bool Has(string name) => _sketch is not null || Find(name) is not null;

    /// <summary>Reports a value that the model allows and MTurk does not. Violations of the model take precedence.</summary>
    public void Refuse(string name, object? value) => _faults.Refuse(MTurkErrors.Parameter(name, value));

    /// <summary>Reports an error about the input as a whole.</summary>
    public void Refuse(MTurkError why) => _faults.Refuse(why);

    private JsonElement? Find(string name)
        => _members.ValueKind == JsonValueKind.Object && _members.TryGetProperty(name, out var value)
            && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    private bool Required(string name)
    {
        if (_sketch is not null)
        {
            _sketch.Require(name);
            return true;
        }
        if (Find(name) is not null) return true;
        Violate("null", name, "Member must not be null");
        return false;
    }

    private bool Is(JsonElement value, JsonValueKind kind, string type) => value.ValueKind == kind || IsNot(value, type);

    private bool IsNot(JsonElement value, string type)
    {
        _faults.WrongType(value.ValueKind switch
        {
            JsonValueKind.Object => "Start of structure or map found where not expected",
            JsonValueKind.Array => "Start of list found where not expected",
            var kind => $"{kind.ToString().ToUpperInvariant()}_VALUE cannot be converted to {type}",
        });
        return false;
    }

    /// <summary>
    /// Reports a violation in the words of AWS's common layer, with a lower-case first letter in the member's name.
    /// </summary>
    private void Violate(string value, string name, string constraint)
        => _faults.Violation($"Value {value} at '{_path}{LowerCamel(name)}' failed to satisfy constraint: {constraint}");

    private static string LowerCamel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
