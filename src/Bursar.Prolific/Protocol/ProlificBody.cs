using System.Text.Json;

namespace Bursar.Prolific;

/// <summary>
/// The fields of a request's JSON body. Errors are collected while fields are read, so that one answer names every wrong field.
/// Fields that no handler reads are ignored. The messages are those of Django REST framework.
/// </summary>
internal sealed class ProlificBody
{
    private readonly Dictionary<string, JsonElement> _fields = [];
    private readonly ProlificError? _malformed;
    private readonly Dictionary<string, string> _wrong;
    private readonly string _path;

    private ProlificBody(JsonElement body, ProlificError? malformed, string path = "", Dictionary<string, string>? wrong = null)
    {
        _malformed = malformed;
        _path = path;
        _wrong = wrong ?? [];
        if (malformed is not null) return;
        try
        {
            // If a field occurs twice, the last one counts.
            foreach (var field in body.EnumerateObject()) _fields[field.Name] = field.Value;
        }
        catch (InvalidOperationException)
        {
            _malformed = new(ErrorCode.MalformedBody, "The body is not JSON: the name of a field is not valid Unicode.");
        }
    }

    /// <summary>The error for the body; null if there is none. It is complete once every field has been read.</summary>
    public ProlificError? Error => _malformed ?? (_wrong.Count > 0 ? ProlificError.Invalid(_wrong) : null);

    /// <summary>Reads the body of a request. An empty body counts as an empty object.</summary>
    public static async ValueTask<ProlificBody> ReadAsync(ProlificCall call)
    {
        var (body, error) = await JsonBody.ReadAsync(call.Http.Request, call.Face.Bodies);
        if (error is null && body.ValueKind != JsonValueKind.Object)
            error = new(ErrorCode.MalformedBody, "The body must be a JSON object.");
        return new(body, error);
    }

    /// <summary>Whether the field is present, even as null.</summary>
    public bool Has(string field) => _malformed is null && _fields.ContainsKey(field);

    /// <summary>Whether the field is present and null.</summary>
    public bool IsNull(string field) => Has(field) && _fields[field].ValueKind == JsonValueKind.Null;

    /// <summary>The field's value; null if it is null or missing.</summary>
    public JsonElement? Value(string field) => Has(field) && !IsNull(field) ? _fields[field] : null;

    /// <summary>A required string that is not blank.</summary>
    public string RequiredText(string field, int max)
    {
        if (!Has(field)) return Wrong(field, "This field is required.");
        if (IsNull(field)) return Wrong(field, "This field may not be null.");
        var text = Text(field, max);
        return string.IsNullOrWhiteSpace(text) ? Wrong(field, "This field may not be blank.") : text;
    }

    /// <summary>A string; empty if null or missing.</summary>
    public string Text(string field, int max)
    {
        if (!Has(field) || IsNull(field)) return "";
        var value = _fields[field];
        if (value.ValueKind != JsonValueKind.String) return Wrong(field, "Not a valid string.");
        if (ToText(value) is not { } text) return Wrong(field, "Not valid Unicode.");
        if (text.Contains('\0')) return Wrong(field, "Null characters are not allowed.");
        return text.Length > max ? Wrong(field, $"Ensure this field has no more than {max} characters.") : text;
    }

    /// <summary>The fields of an object in a field, which report errors to this body; null if null or missing.</summary>
    public ProlificBody? Part(string field)
    {
        if (!Has(field) || IsNull(field)) return null;
        if (_fields[field].ValueKind == JsonValueKind.Object) return new(_fields[field], null, $"{_path}{field}.", _wrong);
        Wrong(field, "Must be an object.");
        return null;
    }

    /// <summary>Reports that a field is wrong. Only the first message of a field counts.</summary>
    public string Wrong(string field, string message)
    {
        _wrong.TryAdd(_path + field, message);
        return "";
    }

    /// <summary>The value of a JSON string; null if it is not valid Unicode.</summary>
    public static string? ToText(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // An unpaired surrogate, or bytes that are not UTF-8.
        }
    }
}
