using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// A pricing as one line of text: the name of a list that most books have, or all of it, such as <c>fee=1/3 vat=1/5 large=0
/// from=2147483647 minimum=0 step=1 surcharges=</c>. Short, because a book's row is written with nearly every command.
/// </summary>
internal static class PricingText
{
    // What a name means never changes: a new list gets a new name.
    private static readonly FrozenDictionary<string, Pricing> Named = new Dictionary<string, Pricing>(StringComparer.Ordinal)
    {
        ["mturk-1"] = Parse(
            "fee=1/5 vat=0 large=1/5 from=10 minimum=100 step=100 surcharges=2ARFPLSP75KLA8M8DH1HTEQVJT3SY6:1/20:0,"
                + "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH:1/20:0"),
        ["prolific-1"] = Parse("fee=1/3 vat=1/5 large=0 from=2147483647 minimum=0 step=1 surcharges="),
    }.ToFrozenDictionary();

    // A book is written with every batch that touches it, but its pricing hardly ever changes.
    private static readonly ConditionalWeakTable<Pricing, string> Known = [];

    // Most books share one of a few price lists, and without a row cache every balance read parses one.
    private const int MaxTexts = 256;
    private static readonly ConcurrentDictionary<string, Pricing> Texts = new(StringComparer.Ordinal);

    public static string Of(Pricing pricing) => Known.GetValue(pricing, static p =>
        Named.FirstOrDefault(named => named.Value == p).Key
            ?? $"fee={p.FeeRate} vat={p.VatRate} large={p.LargeStudyRate} from={p.LargeStudyPlaces} "
                + $"minimum={p.MinimumFee.Units} step={p.Step.Units} surcharges={p.Surcharges}");

    /// <exception cref="StoreException">The text is not a pricing.</exception>
    public static Pricing Read(string text)
    {
        if (Named.TryGetValue(text, out var known) || Texts.TryGetValue(text, out known)) return known;
        var pricing = Parse(text);
        if (Texts.Count >= MaxTexts) Texts.Clear();
        return Texts.GetOrAdd(text, pricing);
    }

    private static Pricing Parse(string text)
    {
        var pricing = new Pricing();
        foreach (var field in text.Split(' '))
        {
            var value = field[(field.IndexOf('=') + 1)..];
            pricing = field[..field.IndexOf('=')] switch
            {
                "fee" => pricing with { FeeRate = Rate(value) },
                "vat" => pricing with { VatRate = Rate(value) },
                "large" => pricing with { LargeStudyRate = Rate(value) },
                "from" => pricing with { LargeStudyPlaces = int.Parse(value) },
                "minimum" => pricing with { MinimumFee = new(long.Parse(value)) },
                "step" => pricing with { Step = new(long.Parse(value)) },
                "surcharges" => pricing with { Surcharges = Table(value) },
                var name => throw new StoreException($"The books have a pricing with an unknown {name}."),
            };
        }
        return pricing;
    }

    private static SurchargeTable Table(string text)
        => SurchargeTable.TryParse(text) ?? throw new StoreException($"The books have surcharges '{text}'.");

    private static Ratio Rate(string text)
        => Ratio.TryParse(text, out var rate) ? rate : throw new StoreException($"The books have a rate '{text}'.");
}
