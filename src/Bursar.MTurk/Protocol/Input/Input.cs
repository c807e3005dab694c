using System.Text.Json;

namespace Bursar.MTurk;

/// <summary>
/// Reads the members of an operation's input by the rules of the API's model (botocore data/mturk/2017-01-17) and collects what
/// breaks them. Unknown members are ignored, and null is the same as absent. Ask for <see cref="Error"/> when all are read.
/// </summary>
internal sealed partial class Input
{
    private readonly JsonElement _members;
    private readonly string _path;
    private readonly InputFaults _faults;

    /// <param name="body">A JSON object, or nothing, which means <c>{}</c>.</param>
    public Input(ReadOnlyMemory<byte> body)
        : this(body.IsEmpty ? default : JsonElement.Parse(body.Span), "", new())
    {
    }

    private Input(JsonElement members, string path, InputFaults faults) => (_members, _path, _faults) = (members, path, faults);

    /// <summary>What is wrong with what was read so far, here and in structures of it; null where nothing is.</summary>
    public MTurkError? Error => _faults.Error;

    /// <summary>Whether the member is there, whatever it is.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Refuses a value that the model allows and MTurk does not; it comes after what the model forbids.</summary>
    public void Refuse(string name, object? value) => _faults.Refuse(MTurkErrors.Parameter(name, value));

    /// <summary>Refuses the whole of it.</summary>
    public void Refuse(MTurkError why) => _faults.Refuse(why);

    private JsonElement? Find(string name)
        => _members.ValueKind == JsonValueKind.Object && _members.TryGetProperty(name, out var value)
            && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    private bool Required(string name)
    {
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

    /// <summary>As AWS's own layer says it, with the member's name beginning in lower case.</summary>
    private void Violate(string value, string name, string constraint)
        => _faults.Violation($"Value {value} at '{_path}{LowerCamel(name)}' failed to satisfy constraint: {constraint}");

    private static string LowerCamel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
