using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bursar.Prolific;

/// <summary>
/// Fields of other types. Each is null if the field is null, missing or wrong; errors are collected in the body.
/// </summary>
internal static class BodyValues
{
    private const int MaxItems = 1_000;

    /// <summary>Reports every one of these fields that is missing.</summary>
    public static void Require(this ProlificBody body, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields) if (!body.Has(field)) body.Wrong(field, "This field is required.");
    }

    /// <summary>A Boolean, also as the number or one of the words that Django REST framework takes for one.</summary>
    public static bool? Flag(this ProlificBody body, string field)
    {
        if (body.Value(field) is not { } value) return null;
        var word = value.ValueKind is JsonValueKind.String ? ProlificBody.ToText(value) : value.GetRawText();
        switch (word?.ToUpperInvariant())
        {
            case "TRUE" or "T" or "YES" or "Y" or "ON" or "1": return true;
            case "FALSE" or "F" or "NO" or "N" or "OFF" or "0" or "0.0": return false;
        }
        body.Wrong(field, "Must be a valid boolean.");
        return null;
    }

    /// <summary>A list of items of one type.</summary>
    public static T[]? Items<T>(this ProlificBody body, string field, JsonTypeInfo<T[]> type)
    {
        if (body.Value(field) is not { } value) return null;
        try
        {
            if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > MaxItems)
                body.Wrong(field, $"Ensure this field has no more than {MaxItems} elements.");
            else
                return value.Deserialize(type);
        }
        catch (JsonException fault)
        {
            body.Wrong(field, $"Not a valid list: at {fault.Path}.");
        }
        return null;
    }

    /// <summary>A value of one of these kinds, as it is.</summary>
    public static JsonElement? Any(this ProlificBody body, string field, params JsonValueKind[] kinds)
    {
        if (body.Value(field) is not { } value) return null;
        if (!kinds.Contains(value.ValueKind))
            body.Wrong(field, $"Must be of the type {string.Join(" or ", kinds).ToLowerInvariant()}.");
        else if (!CanBeWritten(value)) body.Wrong(field, "Not valid Unicode.");
        else return value;
        return null;
    }

    /// <summary>A timestamp.</summary>
    public static DateTimeOffset? DateAndTime(this ProlificBody body, string field)
    {
        if (body.Value(field) is null) return null;
        var time = Timestamp.Parse(body.Text(field, int.MaxValue));
        if (time is null)
            body.Wrong(
                field,
                "A date and time with its zone is required: 2050-02-28T13:45:00Z, or 2050-02-28T13:45:00 Europe/London.");
        return time;
    }

    private static bool CanBeWritten(JsonElement value)
    {
        try
        {
            JsonSerializer.SerializeToUtf8Bytes(value, PlainJson.Wire.JsonElement);
            return true;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or JsonException)
        {
            return false; // An unpaired surrogate.
        }
    }
}
