using System.Text.Json;

namespace Bursar.MTurk;

/// <content>Texts, and what the model makes of them.</content>
internal sealed partial class Input
{
    /// <summary>A string; null where it is absent.</summary>
    public string? Text(string name)
        => Find(name) is { } value && Is(value, JsonValueKind.String, "String") ? value.GetString() : null;

    /// <summary>A string that must be there.</summary>
    public string RequiredText(string name) => Required(name) ? Text(name) ?? "" : "";

    /// <summary>A string whose length and characters MTurk bounds, beyond the model; null where it is absent.</summary>
    public string? Text(string name, int min, int max)
    {
        var text = Text(name);
        if (text is not null && (text.Length > max || (min > 0 && string.IsNullOrWhiteSpace(text)) || text.Any(IsForbidden)))
            Refuse(name, text);
        return text;
    }

    /// <summary>A string whose length and characters MTurk bounds, and that must be there.</summary>
    public string RequiredText(string name, int min, int max) => Required(name) ? Text(name, min, max) ?? "" : "";

    /// <summary>The id of an object (<c>EntityId</c>); null where it is absent.</summary>
    public string? EntityId(string name) => Checked(name, 1, 64, Pattern.EntityId);

    /// <summary>The id of an object that must be there.</summary>
    public string RequiredEntityId(string name) => Required(name) ? EntityId(name) ?? "" : "";

    /// <summary>The id of a worker that must be there (<c>CustomerId</c>).</summary>
    public string RequiredWorkerId(string name) => Required(name) ? Checked(name, 1, 64, Pattern.CustomerId) ?? "" : "";

    /// <summary>An amount that must be there (<c>CurrencyAmount</c>): dollars, with at most two decimals.</summary>
    public string RequiredAmount(string name)
        => Required(name) ? Checked(name, 0, int.MaxValue, Pattern.CurrencyAmount) ?? "" : "";

    /// <summary>A code for a place (<c>CountryParameters</c>); null where it is absent.</summary>
    public string? Country(string name) => Checked(name, 2, 2);

    /// <summary>A code for a place that must be there.</summary>
    public string RequiredCountry(string name) => Required(name) ? Country(name) ?? "" : "";

    /// <summary>What a client calls its request (<c>IdempotencyToken</c>); null where it is absent.</summary>
    public string? Token(string name)
    {
        var token = Checked(name, 1, 64);
        if (token?.Any(char.IsControl) == true) Refuse(name, token);
        return token;
    }

    /// <summary>Where a list goes on (<c>PaginationToken</c>); null where it is absent.</summary>
    public string? PageToken(string name) => Checked(name, 1, 255);

    /// <summary>One of the values of an enumeration; null where it is absent.</summary>
    public string? OneOf(string name, params ReadOnlySpan<string> values)
    {
        var text = Text(name);
        if (text is not null && !values.Contains(text))
            Violate($"'{text}'", name, $"Member must satisfy enum value set: {SetOf(values)}");
        return text;
    }

    /// <summary>One of the values of an enumeration; it must be there.</summary>
    public string RequiredOneOf(string name, params ReadOnlySpan<string> values)
        => Required(name) ? OneOf(name, values) ?? "" : "";

    private string? Checked(string name, int min, int max, Pattern? pattern = null)
    {
        if (Text(name) is not { } text) return null;
        if (text.Length > max) Violate($"'{text}'", name, $"Member must have length less than or equal to {max}");
        if (text.Length < min) Violate($"'{text}'", name, $"Member must have length greater than or equal to {min}");
        if (pattern?.Matches(text) == false)
            Violate($"'{text}'", name, $"Member must satisfy regular expression pattern: {pattern}");
        return text;
    }

    /// <summary>ASCII 0–8, 11, 12 and 14–31, which XML cannot have (MTurk API Reference, ApproveAssignment).</summary>
    private static bool IsForbidden(char one) => one < ' ' && one is not ('\t' or '\n' or '\r');

    private static string SetOf(ReadOnlySpan<string> values) => $"[{string.Join(", ", values!)}]";
}
