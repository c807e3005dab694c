namespace Bursar.MTurk;

/// <summary>A pattern of the API's model: its notation, and a function that matches it.</summary>
internal sealed class Pattern
{
    /// <summary>The id of an object.</summary>
    public static readonly Pattern EntityId = new("^[A-Z0-9]+$", IsEntityId);

    /// <summary>The id of a worker.</summary>
    public static readonly Pattern CustomerId = new("^A[A-Z0-9]+$", text => text is ['A', _, ..] && IsEntityId(text));

    /// <summary>Dollars.</summary>
    public static readonly Pattern CurrencyAmount = new(@"^[0-9]+(\.)?[0-9]{0,2}$", IsAmount);

    private readonly string _text;
    private readonly Predicate<string> _matches;

    private Pattern(string text, Predicate<string> matches) => (_text, _matches) = (text, matches);

    /// <summary>Whether the whole string matches.</summary>
    public bool Matches(string text) => _matches(text);

    /// <summary>The pattern as the model writes it.</summary>
    public override string ToString() => _text;

    private static bool IsEntityId(string text)
        => text.Length > 0 && text.All(one => char.IsAsciiLetterUpper(one) || char.IsAsciiDigit(one));

    private static bool IsAmount(string text)
    {
        var whole = text.TakeWhile(char.IsAsciiDigit).Count();
        var rest = text.AsSpan(whole);
        return whole > 0
            && (rest.IsEmpty || (rest[0] == '.' && rest.Length <= 3 && !rest[1..].ContainsAnyExceptInRange('0', '9')));
    }
}
