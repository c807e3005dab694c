namespace Bursar.Ledger;

/// <summary>A country or a subdivision of one.</summary>
/// <param name="Country">The country's ISO 3166-1 code, two upper-case letters; null or empty for unknown.</param>
/// <param name="Subdivision">
/// The subdivision's ISO 3166-2 code without the country, two upper-case letters or digits; null or empty for the whole country.
/// </param>
public readonly record struct Locale(string? Country, string? Subdivision = null)
{
    /// <summary>Whether it names no country.</summary>
    public bool IsUnknown => string.IsNullOrEmpty(Country);

    /// <summary>Whether it has the form of two codes, or of one.</summary>
    public bool IsWellFormed => IsCode(Country, char.IsAsciiLetterUpper)
        && (string.IsNullOrEmpty(Subdivision)
            || IsCode(Subdivision, one => char.IsAsciiLetterUpper(one) || char.IsAsciiDigit(one)));

    /// <summary>Whether ISO 3166 has the country, and the subdivision in it.</summary>
    public bool Exists => Iso3166.Has(this);

    /// <summary>Whether another place is this one or lies in it.</summary>
    public bool Contains(Locale other) => string.Equals(Country, other.Country, StringComparison.Ordinal)
        && (string.IsNullOrEmpty(Subdivision) || string.Equals(Subdivision, other.Subdivision, StringComparison.Ordinal));

    /// <summary>Parses the result of <see cref="ToString"/>; null if the string has another form.</summary>
    public static Locale? TryParse(string text)
    {
        var locale = text.Split('-') switch
        {
            [var country] => new Locale(country),
            [var country, var subdivision] => new Locale(country, subdivision),
            _ => default,
        };
        return locale.IsWellFormed ? locale : null;
    }

    /// <summary><c>US</c> or <c>US-CA</c>; empty for unknown.</summary>
    public override string ToString() => string.IsNullOrEmpty(Subdivision) ? Country ?? "" : $"{Country}-{Subdivision}";

    private static bool IsCode(string? text, Predicate<char> allowed)
        => text is [var one, var two] && allowed(one) && allowed(two);
}
