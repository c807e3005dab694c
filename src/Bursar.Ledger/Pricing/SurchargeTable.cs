namespace Bursar.Ledger;

/// <summary>The surcharges of a pricing, by the qualification's id. Two tables with the same entries are equal.</summary>
public sealed class SurchargeTable : IEquatable<SurchargeTable>
{
    /// <summary>The most entries: MTurk had 132 premium qualifications.</summary>
    public const int MaxEntries = 500;

    private const int MaxId = 64;

    /// <summary>No surcharges.</summary>
    public static readonly SurchargeTable Empty = new([]);

    /// <summary>
    /// 5 % of the reward for Masters, under the ids that MTurk's production and its sandbox had for them (mturk.com/pricing;
    /// psiTurk).
    /// </summary>
    public static readonly SurchargeTable Masters = new(
    [
        new("2F1QJWKUDD8XADTFD2Q0G6UTO95ALH", new Ratio(1, 20), Money.Zero),
        new("2ARFPLSP75KLA8M8DH1HTEQVJT3SY6", new Ratio(1, 20), Money.Zero),
    ]);

    private readonly Dictionary<string, Surcharge> _entries;
    private readonly string _text;

    /// <summary>A table of these; of two for the same qualification the last counts.</summary>
    public SurchargeTable(IEnumerable<Surcharge> entries)
    {
        _entries = new(StringComparer.Ordinal);
        foreach (var entry in entries) _entries[entry.Qualification] = entry;
        var sorted = _entries.Values.OrderBy(entry => entry.Qualification, StringComparer.Ordinal);
        _text = string.Join(',', sorted.Select(entry => $"{entry.Qualification}:{entry.Rate}:{entry.Fixed.Units}"));
    }

    /// <summary>Every entry.</summary>
    public IReadOnlyCollection<Surcharge> Entries => _entries.Values;

    /// <summary>What these qualifications cost together.</summary>
    /// <exception cref="OverflowException">Beyond the range of <see cref="Money"/>.</exception>
    public (Ratio Rate, Money Fixed) Of(IEnumerable<string> qualifications)
    {
        var (rate, fee) = (Ratio.Zero, Money.Zero);
        foreach (var id in qualifications.Distinct(StringComparer.Ordinal))
            if (_entries.TryGetValue(id, out var entry)) (rate, fee) = (rate + entry.Rate, fee + entry.Fixed);
        return (rate, fee);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null where it did not.</summary>
    public static SurchargeTable? TryParse(string text)
    {
        List<Surcharge> entries = [];
        foreach (var entry in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.Split(':') is not [var id, var rate, var units]) return null;
            if (!Ratio.TryParse(rate, out var share) || !long.TryParse(units, out var amount)) return null;
            entries.Add(new(id, share, new(amount)));
        }
        return new(entries);
    }

    /// <summary>Why a book cannot have it, in a sentence; null where it can.</summary>
    internal string? Check()
    {
        if (_entries.Count > MaxEntries) return $"A pricing has at most {MaxEntries} surcharges.";
        foreach (var entry in _entries.Values)
        {
            if (entry.Qualification.Length is 0 or > MaxId || !entry.Qualification.All(char.IsAsciiLetterOrDigit))
                return $"The id of a qualification has 1 to {MaxId} letters and digits.";
            if (entry.Fixed < Money.Zero || entry.Fixed > Money.MaxAmount)
                return $"A surcharge is from 0.00 to {Money.MaxAmount}.";
        }
        return null;
    }

    /// <inheritdoc/>
    public bool Equals(SurchargeTable? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SurchargeTable);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary><c>id:rate:units</c>, in the order of the ids, with commas between.</summary>
    public override string ToString() => _text;
}
