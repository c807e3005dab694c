using System.Globalization;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Numeric fields of a body. Each is null if the field is null, missing or wrong; errors are collected in the body. A number may
/// also be a string, as Django REST framework reads it: <c>150</c> and <c>"150"</c> are the same.
/// </summary>
internal static class BodyNumbers
{
    private const NumberStyles Plain
        = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite
        | NumberStyles.AllowTrailingWhite;

    /// <summary>A whole number, written as <c>5</c> or <c>5.0</c>.</summary>
    public static long? Whole(this ProlificBody body, string field, long min, long max)
    {
        if (body.Value(field) is not { } value) return null;
        if (!TryRead(value, Plain, out var number) || decimal.Truncate(number) != number)
            body.Wrong(field, "A valid integer is required.");
        else if (number < min || number > max)
            body.Wrong(field, $"Ensure this value is from {min} to {max}.");
        else
            return (long)number;
        return null;
    }

    /// <summary>A number from 0 to 1.</summary>
    public static decimal? Share(this ProlificBody body, string field)
    {
        if (body.Value(field) is not { } value) return null;
        if (!TryRead(value, Plain | NumberStyles.AllowExponent, out var number))
            body.Wrong(field, "A valid number is required.");
        else if (number is < 0 or > 1)
            body.Wrong(field, "Ensure this value is from 0 to 1.");
        else
            return number;
        return null;
    }

    /// <summary>A currency that Prolific pays in.</summary>
    public static Currency? Currency(this ProlificBody body, string field)
    {
        if (body.Value(field) is null) return null;
        switch (body.Text(field, int.MaxValue))
        {
            case "GBP": return Ledger.Currency.GBP;
            case "USD": return Ledger.Currency.USD;
        }
        body.Wrong(field, "Must be GBP or USD.");
        return null;
    }

    /// <summary>An amount in main units with at most two decimals, as a number or a string.</summary>
    public static Money? MainUnits(this ProlificBody body, string field)
    {
        if (body.Value(field) is not { } value) return null;
        // 5e-1 and 0.50 are the same number.
        var text = value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : value.ValueKind == JsonValueKind.String ? ProlificBody.ToText(value) : "";
        if (TryReadAmount(text, out var money)) return money;
        body.Wrong(field, "Must be an amount with at most 2 decimals.");
        return null;
    }

    /// <summary>Reads an amount in main units with at most two decimals; <c>.5</c> is 0.50.</summary>
    public static bool TryReadAmount(string? text, out Money money)
        => Money.TryParse(text?.StartsWith('.') == true && text.Length > 1 ? $"0{text}" : text, decimals: 2, out money);

    private static bool TryRead(JsonElement value, NumberStyles styles, out decimal number)
    {
        number = default;
        return value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetDecimal(out number),
            JsonValueKind.String => decimal.TryParse(
                ProlificBody.ToText(value), styles, CultureInfo.InvariantCulture, out number),
            _ => false,
        };
    }
}
