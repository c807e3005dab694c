using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// The fields of a request's JSON body. Each is read as what it must be; faults are collected, so that one answer names every
/// wrong field. Fields that no handler reads are ignored. The messages are those of Django REST framework.
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

    /// <summary>What is wrong with the body; null for nothing. Complete once every field was read.</summary>
    public ProlificError? Error => _malformed ?? (_wrong.Count > 0 ? ProlificError.Invalid(_wrong) : null);

    /// <summary>Reads the body of a request. No body at all is an empty object.</summary>
    public static async ValueTask<ProlificBody> ReadAsync(HttpRequest request)
    {
        var (body, error) = await JsonBody.ReadAsync(request);
        if (error is null && body.ValueKind != JsonValueKind.Object)
            error = new(ErrorCode.MalformedBody, "The body must be a JSON object.");
        return new(body, error);
    }

    /// <summary>Whether the field is there, be it null.</summary>
    public bool Has(string field) => _malformed is null && _fields.ContainsKey(field);

    /// <summary>Whether the field is there and null.</summary>
    public bool IsNull(string field) => Has(field) && _fields[field].ValueKind == JsonValueKind.Null;

    /// <summary>The field as it came; null where it is null or not there.</summary>
    public JsonElement? Value(string field) => Has(field) && !IsNull(field) ? _fields[field] : null;

    /// <summary>A text that must be there and not be blank.</summary>
    public string RequiredText(string field, int max)
    {
        if (!Has(field)) return Wrong(field, "This field is required.");
        if (IsNull(field)) return Wrong(field, "This field may not be null.");
        var text = Text(field, max);
        return string.IsNullOrWhiteSpace(text) ? Wrong(field, "This field may not be blank.") : text;
    }

    /// <summary>A text; empty where it is null or not there.</summary>
    public string Text(string field, int max)
    {
        if (!Has(field) || IsNull(field)) return "";
        var value = _fields[field];
        if (value.ValueKind != JsonValueKind.String) return Wrong(field, "Not a valid string.");
        if (ToText(value) is not { } text) return Wrong(field, "Not valid Unicode.");
        if (text.Contains('\0')) return Wrong(field, "Null characters are not allowed.");
        return text.Length > max ? Wrong(field, $"Ensure this field has no more than {max} characters.") : text;
    }

    /// <summary>The fields of an object in a field, which share in what is wrong; null where it is null or not there.</summary>
    public ProlificBody? Part(string field)
    {
        if (!Has(field) || IsNull(field)) return null;
        if (_fields[field].ValueKind == JsonValueKind.Object) return new(_fields[field], null, $"{_path}{field}.", _wrong);
        Wrong(field, "Must be an object.");
        return null;
    }

    /// <summary>Notes that a field is wrong. The first message stays.</summary>
    public string Wrong(string field, string message)
    {
        _wrong.TryAdd(_path + field, message);
        return "";
    }

    /// <summary>A JSON string's value; null where it is no valid Unicode.</summary>
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
