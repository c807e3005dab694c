namespace Bursar.Http;

/// <summary>
/// International bank account numbers (ISO 13616): a country, two check digits, and 11 to 30 letters and digits.
/// </summary>
public static class Iban
{
    private const int MinLength = 15;
    private const int MaxLength = 34;
    private const int Modulus = 97;

    /// <summary>Reads one, with or without spaces; the form without spaces, or null if its check digits are wrong.</summary>
    public static string? Parse(string typed)
    {
        var text = string.Concat(typed.Where(one => !char.IsWhiteSpace(one))).ToUpperInvariant();
        return text.Length is >= MinLength and <= MaxLength && text.All(char.IsAsciiLetterOrDigit)
            && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]) && char.IsAsciiDigit(text[2])
            && char.IsAsciiDigit(text[3]) && RestOf(text) == 1
                ? text
                : null;
    }

    /// <summary>The rest by 97 of the number that the text is, with its first four characters at the end and A as 10.</summary>
    private static int RestOf(string text)
    {
        var rest = 0;
        foreach (var one in text[4..] + text[..4])
        {
            var value = char.IsAsciiDigit(one) ? one - '0' : one - 'A' + 10;
            rest = (rest * (value > 9 ? 100 : 10) + value) % Modulus;
        }
        return rest;
    }
}
