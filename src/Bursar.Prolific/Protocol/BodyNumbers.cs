using System.Globalization;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Numeric fields of a body. Each is null if the field is null, missing or wrong; errors are collected in the body.
/// </summary>
internal static class BodyNumbers
{
    /// <summary>A whole number, written as <c>5</c> or <c>5.0</c>.</summary>
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

    /// <summary>A number from 0 to 1.</summary>
    public static decimal? Share(this ProlificBody body, string field)
    {
        if (body.Value(field) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDecimal(out var number))
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
        if (Money.TryParse(text, decimals: 2, out var money)) return money;
        body.Wrong(field, "Must be an amount with at most 2 decimals.");
        return null;
    }
}
