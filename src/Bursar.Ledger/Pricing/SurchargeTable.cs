namespace Bursar.Ledger;

/// <summary>The surcharges of a pricing, by qualification id. Tables with the same entries are equal.</summary>
public sealed class SurchargeTable : IEquatable<SurchargeTable>
{
    /// <summary>The maximum number of entries: MTurk had 132 premium qualifications.</summary>
    public const int MaxEntries = 500;

    private const int MaxId = 64;

    /// <summary>No surcharges.</summary>
    public static readonly SurchargeTable Empty = new([]);

    /// <summary>
    /// 5 % of the reward for Masters, under the ids that MTurk used in production and in its sandbox (mturk.com/pricing;
    /// psiTurk).
    /// </summary>
    public static readonly SurchargeTable Masters = new(
    [
        new("2F1QJWKUDD8XADTFD2Q0G6UTO95ALH", new Ratio(1, 20), Money.Zero),
        new("2ARFPLSP75KLA8M8DH1HTEQVJT3SY6", new Ratio(1, 20), Money.Zero),
    ]);

    private readonly Dictionary<string, Surcharge> _entries;
    private readonly string _text;

    /// <summary>Creates a table; if a qualification occurs more than once, its last entry counts.</summary>
    public SurchargeTable(IEnumerable<Surcharge> entries)
    {
        _entries = new(StringComparer.Ordinal);
        foreach (var entry in entries) _entries[entry.Qualification] = entry;
        var sorted = _entries.Values.OrderBy(entry => entry.Qualification, StringComparer.Ordinal);
        _text = string.Join(',', sorted.Select(entry => $"{entry.Qualification}:{entry.Rate}:{entry.Fixed.Units}"));
    }

    /// <summary>The entries, one for each qualification.</summary>
    public IReadOnlyCollection<Surcharge> Entries => _entries.Values;

    /// <summary>The sum of the surcharges for these qualifications.</summary>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="Money"/>.</exception>
    public (Ratio Rate, Money Fixed) Of(IEnumerable<string> qualifications)
    {
        var (rate, fee) = (Ratio.Zero, Money.Zero);
        foreach (var id in qualifications.Distinct(StringComparer.Ordinal))
            if (_entries.TryGetValue(id, out var entry)) (rate, fee) = (rate + entry.Rate, fee + entry.Fixed);
        return (rate, fee);
    }

    /// <summary>Parses the result of <see cref="ToString"/>; null if the string has another form.</summary>
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

    /// <summary>A sentence that says why the table is invalid; null if it is valid.</summary>
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

    /// <summary><c>id:rate:units</c> for each entry, ordered by id, separated by commas.</summary>
    public override string ToString() => _text;
}
