using System.Text.Json;
using Bursar.Http;

namespace Bursar.MTurk;

/// <content>Numbers, timestamps and Booleans.</content>
internal sealed partial class Input
{
    // The years 1 to 9999: .NET's clients send one of the ends for "never".
    private static readonly (decimal Min, decimal Max) Seconds =
        (DateTimeOffset.MinValue.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeSeconds());

    /// <summary>A whole number with a range from the model; null if absent.</summary>
    public int? Integer(string name, int min, int max)
    {
        _sketch?.Note(name, JsonForm.Whole(min, max));
        var number = Integer(name);
        if (number < min) Violate($"'{number}'", name, $"Member must have value greater than or equal to {min}");
        if (number > max) Violate($"'{number}'", name, $"Member must have value less than or equal to {max}");
        return Within(number, min, max);
    }

    /// <summary>A whole number with a range from MTurk, narrower than the model's; null if absent.</summary>
    public int? Bounded(string name, (int Min, int Max) range)
    {
        _sketch?.Note(name, JsonForm.Whole(range.Min, range.Max));
        var number = Integer(name);
        if (number < range.Min || number > range.Max) Refuse(name, number);
        return Within(number, range.Min, range.Max);
    }

    /// <summary>A required whole number with a range from MTurk.</summary>
    public int RequiredBounded(string name, (int Min, int Max) range)
        => Required(name) ? Bounded(name, range) ?? range.Min : range.Min;

    /// <summary>A Boolean.</summary>
    /// <param name="name">The member.</param>
    /// <param name="absent">What it is if it is left out.</param>
    public bool Flag(string name, bool absent = false)
    {
        _sketch?.Note(name, JsonForm.Flag());
        if (Find(name) is not { } value) return absent;
        if (value.ValueKind == JsonValueKind.False) return false;
        return Is(value, JsonValueKind.True, "Boolean");
    }

    /// <summary>A required Boolean.</summary>
    public bool RequiredFlag(string name) => Required(name) && Flag(name);

    /// <summary>A required timestamp: seconds since 1970, whole or fractional, exact to a tick.</summary>
    public DateTimeOffset RequiredTime(string name)
    {
        _sketch?.Note(name, JsonForm.Number().Saying("Seconds since 1970."));
        if (!Required(name) || Find(name) is not { } value || !Is(value, JsonValueKind.Number, "Timestamp")) return default;
        if (value.TryGetDecimal(out var seconds) && seconds >= Seconds.Min && seconds <= Seconds.Max)
            return DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond));
        IsNot(value, "Timestamp");
        return default;
    }

    private long? Integer(string name)
    {
        if (Find(name) is not { } value || !Is(value, JsonValueKind.Number, "Integer")) return null;
        if (WholeNumber(value) is { } number) return number;
        IsNot(value, "Integer");
        return null;
    }

    /// <summary>A whole number in any form of JSON's, because R writes 600.0 and 1e5; null if it is not one.</summary>
    private static long? WholeNumber(JsonElement value)
    {
        if (value.TryGetInt64(out var number)) return number;
        return value.TryGetDecimal(out var exact) && decimal.IsInteger(exact) && exact is >= long.MinValue and <= long.MaxValue
            ? (long)exact
            : null;
    }

    /// <summary>
    /// The number, clamped: an out-of-range number is already reported, and the caller can go on with a usable one.
    /// </summary>
    private static int? Within(long? number, int min, int max) => number is { } given ? (int)Math.Clamp(given, min, max) : null;
}
