using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bursar.Prolific;

/// <summary>More kinds of fields that a body can have. Each is null where the field is null, not there, or wrong; what is wrong is noted.</summary>
internal static class BodyValues
{
    private const int MaxItems = 1_000;

    /// <summary>Names every one of these fields that is not there.</summary>
    public static void Require(this ProlificBody body, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields) if (!body.Has(field)) body.Wrong(field, "This field is required.");
    }

    /// <summary>A whole number, be it written as <c>5</c> or <c>5.0</c>.</summary>
    public static long? Whole(this ProlificBody body, string field, long min, long max)
    {
        if (body.Value(field) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDecimal(out var number) || decimal.Truncate(number) != number)
            body.Wrong(field, "A valid integer is required.");
        else if (number < min || number > max)
            body.Wrong(field, $"Ensure this value is from {min} to {max}.");
        else
            return (long)number;
        return null;
    }

    /// <summary>True or false.</summary>
    public static bool? Flag(this ProlificBody body, string field)
    {
        if (body.Value(field) is not { } value) return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
        body.Wrong(field, "Must be a valid boolean.");
        return null;
    }

    /// <summary>A text that is one of these.</summary>
    public static string? Word(this ProlificBody body, string field, params string[] allowed)
    {
        if (body.Value(field) is null) return null;
        var word = body.Text(field, int.MaxValue);
        if (allowed.Contains(word, StringComparer.Ordinal)) return word;
        body.Wrong(field, $"Must be one of: {string.Join(", ", allowed)}.");
        return null;
    }

    /// <summary>A list of texts, each one of these; of any where none are given.</summary>
    public static IReadOnlyList<string>? Words(this ProlificBody body, string field, params string[] allowed)
    {
        if (body.Items(field, PlainJson.Wire.StringArray) is not { } words) return null;
        if (words.All(word => allowed.Length == 0 ? word is { Length: > 0 and <= 100 } : allowed.Contains(word, StringComparer.Ordinal))) return words;
        body.Wrong(field, allowed.Length == 0 ? "Each has 1 to 100 characters." : $"Each must be one of: {string.Join(", ", allowed)}.");
        return null;
    }

    /// <summary>A list of things of one type.</summary>
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

    /// <summary>Whatever it is, as long as it is of one of these kinds.</summary>
    public static JsonElement? Any(this ProlificBody body, string field, params JsonValueKind[] kinds)
    {
        if (body.Value(field) is not { } value) return null;
        if (!kinds.Contains(value.ValueKind)) body.Wrong(field, $"Must be of the type {string.Join(" or ", kinds).ToLowerInvariant()}.");
        else if (!CanBeWritten(value)) body.Wrong(field, "Not valid Unicode.");
        else return value;
        return null;
    }

    /// <summary>A moment.</summary>
    public static DateTimeOffset? Moment(this ProlificBody body, string field)
    {
        if (body.Value(field) is null) return null;
        var moment = Timestamp.Parse(body.Text(field, int.MaxValue));
        if (moment is null) body.Wrong(field, "A date and time with its zone is required: 2050-02-28T13:45:00Z, or 2050-02-28T13:45:00 Europe/London.");
        return moment;
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
            return false; // Half of a surrogate pair.
        }
    }
}
