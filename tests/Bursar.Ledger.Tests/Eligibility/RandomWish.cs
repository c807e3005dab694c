namespace Bursar.Ledger.Tests;

/// <summary>Random requirements: every comparator, on every trait that can be required, guarding every action.</summary>
internal static class RandomWish
{
    /// <summary>Where participants are, and where studies want them.</summary>
    public static readonly string[] Places = ["US", "US-CA", "US-WA", "DE", "DE-BE"];

    private static readonly string[] Guards = ["Discover", "Preview", "Accept"];

    private static readonly string[] Comparators =
    [
        "LessThan", "LessThanOrEqualTo", "GreaterThan", "GreaterThanOrEqualTo", "EqualTo", "NotEqualTo", "Exists", "DoesNotExist",
        "In", "NotIn",
    ];

    private static readonly string[] OfPlaces = ["EqualTo", "NotEqualTo", "Exists", "DoesNotExist", "In", "NotIn"];

    private static readonly string[] Percentages =
    [
        "00000000000000000000", "00000000000000000070", "000000000000000000E0", "000000000000000000L0", "000000000000000000S0",
    ];

    private static readonly string[] Small =
    [
        "00000000000000000040", "00000000000000000060", "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH", "2ARFPLSP75KLA8M8DH1HTEQVJT3SY6",
    ];

    /// <summary>A requirement.</summary>
    /// <param name="random">The choices.</param>
    /// <param name="own">The payer's own kinds of trait; perhaps none.</param>
    public static NaiveWish Any(Random random, IReadOnlyList<ObjectId> own)
    {
        var guards = Guards[random.Next(Guards.Length)];
        if (random.Next(5) == 0)
        {
            var how = OfPlaces[random.Next(OfPlaces.Length)];
            return new("00000000000000000071", how, guards, [], Values(how, () => Places[random.Next(Places.Length)]));
        }
        var comparator = Comparators[random.Next(Comparators.Length)];
        return random.Next(own.Count > 0 ? 3 : 2) switch
        {
            0 => With(Percentages[random.Next(Percentages.Length)], () => random.Next(101)),
            1 => With(Small[random.Next(Small.Length)], () => random.Next(4)),
            _ => With(own[random.Next(own.Count)].ToUpperString(), () => random.Next(-1, 4)),
        };

        NaiveWish With(string type, Func<int> number) => new(type, comparator, guards, Values(comparator, number), []);

        List<T> Values<T>(string how, Func<T> one)
        {
            var count = how switch { "Exists" or "DoesNotExist" => 0, "In" or "NotIn" => random.Next(1, 4), _ => 1 };
            return [.. Enumerable.Range(0, count).Select(_ => one())];
        }
    }
}
