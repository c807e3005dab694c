using System.Text.Json;

namespace Bursar.Prolific;

/// <summary>Fields of a body that are enumerated words or lists of strings.</summary>
internal static class BodyTexts
{
    /// <summary>A string, or a list of one string, which a stray comma produces in Python; empty if null or missing.</summary>
    public static string TextOrOnly(this ProlificBody body, string field, int max)
    {
        if (body.Value(field) is not { ValueKind: JsonValueKind.Array }) return body.Text(field, max);
        return body.Texts(field, 1, max) is [var only] ? only : "";
    }

    /// <summary>A list of 1 to <paramref name="most"/> non-blank strings; empty if null, missing or wrong.</summary>
    public static IReadOnlyList<string> Texts(this ProlificBody body, string field, int most, int max)
    {
        if (body.Value(field) is not { } value) return [];
        if (value.ValueKind != JsonValueKind.Array) body.Wrong(field, "Expected a list of items.");
        else if (value.GetArrayLength() == 0) body.Wrong(field, "This list may not be empty.");
        else if (value.GetArrayLength() > most) body.Wrong(field, $"Ensure this field has no more than {most} elements.");
        else if (value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
            body.Wrong(field, "Not a list of valid strings.");
        else
        {
            List<string?> texts = [.. value.EnumerateArray().Select(ProlificBody.ToText)];
            if (texts.All(text => !string.IsNullOrWhiteSpace(text) && text.Length <= max && !text.Contains('\0'))) return texts!;
            body.Wrong(field, $"Ensure each item has 1 to {max} characters.");
        }
        return [];
    }

    /// <summary>A string, one of those allowed; null if null, missing or wrong.</summary>
    public static string? Word(this ProlificBody body, string field, params string[] allowed)
    {
        if (body.Value(field) is null) return null;
        var word = body.Text(field, int.MaxValue);
        if (allowed.Contains(word, StringComparer.Ordinal)) return word;
        body.Wrong(field, $"Must be one of: {string.Join(", ", allowed)}.");
        return null;
    }

    /// <summary>A list of strings, each one of those allowed, or any if none are given; null if null, missing or wrong.</summary>
    public static IReadOnlyList<string>? Words(this ProlificBody body, string field, params string[] allowed)
    {
        if (body.Items(field, PlainJson.Wire.StringArray) is not { } words) return null;
        if (words.All(IsAllowed)) return words;
        body.Wrong(
            field, allowed.Length == 0 ? "Each has 1 to 100 characters." : $"Each must be one of: {string.Join(", ", allowed)}.");
        return null;

        bool IsAllowed(string? word)
            => allowed.Length == 0 ? word is { Length: > 0 and <= 100 } : allowed.Contains(word, StringComparer.Ordinal);
    }
}
