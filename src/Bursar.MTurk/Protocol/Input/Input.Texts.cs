using System.Text.Json;
using Bursar.Http;

namespace Bursar.MTurk;

/// <content>Strings, and the types that the model derives from them.</content>
internal sealed partial class Input
{
    private const int MaxId = 64;

    /// <summary>A string; null if absent.</summary>
    public string? Text(string name)
    {
        _sketch?.Note(name, JsonForm.Text());
        return Find(name) is { } value && Is(value, JsonValueKind.String, "String") ? value.GetString() : null;
    }

    /// <summary>A required string.</summary>
    public string RequiredText(string name) => Required(name) ? Text(name) ?? "" : "";

    /// <summary>A string whose length and characters MTurk limits further than the model; null if absent.</summary>
    public string? Text(string name, int min, int max)
    {
        _sketch?.Note(name, JsonForm.Text(max, min));
        var text = Text(name);
        if (text is not null && (text.Length > max || (min > 0 && string.IsNullOrWhiteSpace(text)) || text.Any(IsForbidden)))
            Refuse(name, text);
        return text;
    }

    /// <summary>A required string whose length and characters MTurk limits further than the model.</summary>
    public string RequiredText(string name, int min, int max) => Required(name) ? Text(name, min, max) ?? "" : "";

    /// <summary>An object's id (<c>EntityId</c>); null if absent.</summary>
    public string? EntityId(string name) => Checked(name, 1, MaxId, Pattern.EntityId);

    /// <summary>A required object's id.</summary>
    public string RequiredEntityId(string name) => Required(name) ? EntityId(name) ?? "" : "";

    /// <summary>A required worker's id (<c>CustomerId</c>).</summary>
    public string RequiredWorkerId(string name) => Required(name) ? Checked(name, 1, MaxId, Pattern.CustomerId) ?? "" : "";

    /// <summary>A required amount (<c>CurrencyAmount</c>): dollars with at most two decimals.</summary>
    public string RequiredAmount(string name)
        => Required(name) ? Checked(name, 0, int.MaxValue, Pattern.CurrencyAmount) ?? "" : "";

    /// <summary>A country code (<c>CountryParameters</c>); null if absent.</summary>
    public string? Country(string name) => Checked(name, 2, 2);

    /// <summary>A required country code.</summary>
    public string RequiredCountry(string name) => Required(name) ? Country(name) ?? "" : "";

    /// <summary>The client's token for its request (<c>IdempotencyToken</c>); null if absent.</summary>
    public string? Token(string name)
    {
        var token = Checked(name, 1, 64);
        if (token?.Any(char.IsControl) == true) Refuse(name, token);
        return token;
    }

    /// <summary>The position in a list (<c>PaginationToken</c>); null if absent.</summary>
    public string? PageToken(string name) => Checked(name, 1, 255);

    /// <summary>A value of an enumeration; null if absent.</summary>
    public string? OneOf(string name, params ReadOnlySpan<string> values)
    {
        _sketch?.Note(name, JsonForm.OneOf(values.ToArray()));
        var text = Text(name);
        if (text is not null && !values.Contains(text))
            Violate($"'{text}'", name, $"Member must satisfy enum value set: {SetOf(values)}");
        return text;
    }

    /// <summary>A required value of an enumeration.</summary>
    public string RequiredOneOf(string name, params ReadOnlySpan<string> values)
        => Required(name) ? OneOf(name, values) ?? "" : "";

    private string? Checked(string name, int min, int max, Pattern? pattern = null)
    {
        _sketch?.Note(name, JsonForm.Text(max, min));
        if (pattern is not null) _sketch?.Note(name, JsonForm.Pattern(pattern.ToString()));
        if (Text(name) is not { } text) return null;
        if (text.Length > max) Violate($"'{text}'", name, $"Member must have length less than or equal to {max}");
        if (text.Length < min) Violate($"'{text}'", name, $"Member must have length greater than or equal to {min}");
        if (pattern?.Matches(text) == false)
            Violate($"'{text}'", name, $"Member must satisfy regular expression pattern: {pattern}");
        return text;
    }

    /// <summary>
    /// Whether XML cannot contain the character: ASCII 0–8, 11, 12 and 14–31 (MTurk API Reference, ApproveAssignment).
    /// </summary>
    private static bool IsForbidden(char one) => one < ' ' && one is not ('\t' or '\n' or '\r');

    private static string SetOf(ReadOnlySpan<string> values) => $"[{string.Join(", ", values!)}]";
}
