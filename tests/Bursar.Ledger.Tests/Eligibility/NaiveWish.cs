namespace Bursar.Ledger.Tests;

/// <summary>A requirement as the documentation of MTurk's qualifications describes one, without the ledger's types.</summary>
/// <param name="Type">The id of the trait.</param>
/// <param name="Comparator">How the value is compared.</param>
/// <param name="Guards">The first action that it keeps those from who do not meet it.</param>
/// <param name="Numbers">With which numbers.</param>
/// <param name="InPlaces">With which places.</param>
internal sealed record NaiveWish(string Type, string Comparator, string Guards, List<int> Numbers, List<string> InPlaces)
{
    private static readonly string[] Actions = ["Discover", "Preview", "Accept"];

    /// <summary>Whether it keeps those who do not meet it from an action.</summary>
    public bool Keeps(string action) => Array.IndexOf(Actions, Guards) <= Array.IndexOf(Actions, action);

    public bool IsMetBy(NaivePerson person)
    {
        if (Type == "00000000000000000071")
        {
            if (person.Place is null) return Comparator == "DoesNotExist";
            var isIn = InPlaces.Exists(
                one => one == person.Place || person.Place.StartsWith(one + "-", StringComparison.Ordinal));
            return Comparator switch { "Exists" => true, "DoesNotExist" => false, "EqualTo" or "In" => isIn, _ => !isIn };
        }
        if (person.ValueOf(Type) is not { } value) return Comparator == "DoesNotExist";
        return Comparator switch
        {
            "LessThan" => value < Numbers[0],
            "LessThanOrEqualTo" => value <= Numbers[0],
            "GreaterThan" => value > Numbers[0],
            "GreaterThanOrEqualTo" => value >= Numbers[0],
            "EqualTo" or "In" => Numbers.Contains(value),
            "NotEqualTo" or "NotIn" => !Numbers.Contains(value),
            "Exists" => true,
            _ => false,
        };
    }

    public Requirement ToRequirement() => new(Type, Enum.Parse<Comparator>(Comparator), Enum.Parse<StudyAction>(Guards))
    {
        Numbers = Numbers,
        Locales = [.. InPlaces.Select(one => Locale.TryParse(one)!.Value)],
    };

    public override string ToString()
        => $"{Type} {Comparator} {string.Join(',', Numbers)}{string.Join(',', InPlaces)} guards {Guards}";
}
