using System.Globalization;
using System.Text.Json;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// The fields of a JSON body. Each is read by what it must be; what is wrong is collected, so that one answer names every
/// wrong field. Fields that nobody reads are ignored. The messages are those of Django REST framework.
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
            // Of a field that stands there twice, the last counts.
            foreach (var field in body.EnumerateObject()) _fields[field.Name] = field.Value;
        }
        catch (InvalidOperationException)
        {
            _malformed = new(ErrorCode.MalformedBody, "The body is not JSON: the name of a field is not valid Unicode.");
        }
    }

    /// <summary>Why the body cannot be taken; null where it can. Complete once every field was read.</summary>
    public ProlificError? Error => _malformed ?? (_wrong.Count > 0 ? ProlificError.Invalid(_wrong) : null);

    /// <summary>Reads the body of a request. No body at all is an empty object.</summary>
    public static async ValueTask<ProlificBody> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var (body, error) = await JsonBody.ReadAsync(request, cancellation);
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

    /// <summary>A number from 0 to 1; null where it is null or not there.</summary>
    public decimal? Share(string field)
    {
        if (!Has(field) || IsNull(field)) return null;
        var value = _fields[field];
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDecimal(out var number))
            Wrong(field, "A valid number is required.");
        else if (number is < 0 or > 1)
            Wrong(field, "Ensure this value is from 0 to 1.");
        else
            return number;
        return null;
    }

    /// <summary>A currency that Prolific pays in; null where it is null or not there.</summary>
    public Currency? Currency(string field)
    {
        if (!Has(field) || IsNull(field)) return null;
        switch (Text(field, int.MaxValue))
        {
            case "GBP": return Ledger.Currency.GBP;
            case "USD": return Ledger.Currency.USD;
        }
        Wrong(field, "Must be GBP or USD.");
        return null;
    }

    /// <summary>A text, or a list of one text, as a client of Python's makes it of a stray comma; empty where it is null or not there.</summary>
    public string TextOrOnly(string field, int max)
    {
        if (!Has(field) || _fields[field].ValueKind != JsonValueKind.Array) return Text(field, max);
        return Texts(field, 1, max) is [var only] ? only : "";
    }

    /// <summary>A list of 1 to <paramref name="most"/> texts that are not blank; empty where it is null or not there, or wrong.</summary>
    public IReadOnlyList<string> Texts(string field, int most, int max)
    {
        if (!Has(field) || IsNull(field)) return [];
        var value = _fields[field];
        if (value.ValueKind != JsonValueKind.Array) Wrong(field, "Expected a list of items.");
        else if (value.GetArrayLength() == 0) Wrong(field, "This list may not be empty.");
        else if (value.GetArrayLength() > most) Wrong(field, $"Ensure this field has no more than {most} elements.");
        else if (value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String)) Wrong(field, "Not a list of valid strings.");
        else
        {
            List<string?> texts = [.. value.EnumerateArray().Select(ToText)];
            if (texts.All(text => !string.IsNullOrWhiteSpace(text) && text.Length <= max && !text.Contains('\0'))) return texts!;
            Wrong(field, $"Ensure each item has 1 to {max} characters.");
        }
        return [];
    }

    /// <summary>An amount in main units with at most two decimals, as a number or a text; null where it is null or not there.</summary>
    public Money? MainUnits(string field)
    {
        if (!Has(field) || IsNull(field)) return null;
        var value = _fields[field];
        // 5e-1 and 0.50 are the same number.
        var text = value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : value.ValueKind == JsonValueKind.String ? ToText(value) : "";
        if (Money.TryParse(text, decimals: 2, out var money)) return money;
        Wrong(field, "Must be an amount with at most 2 decimals.");
        return null;
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

    private static string? ToText(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // Half of a surrogate pair, or bytes that are not UTF-8.
        }
    }
}
