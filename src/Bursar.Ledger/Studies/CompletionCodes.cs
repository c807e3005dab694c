namespace Bursar.Ledger;

/// <summary>A study's completion codes. Two lists with the same entries in the same order are equal.</summary>
public sealed class CompletionCodes : IEquatable<CompletionCodes>
{
    /// <summary>The maximum number of codes in one study.</summary>
    public const int MaxEntries = 100;

    private const int MaxCode = 64;
    private const int MaxGroups = 20;

    /// <summary>No codes.</summary>
    public static readonly CompletionCodes None = new([]);

    private readonly string _text;

    /// <summary>Creates a list with these entries, in this order.</summary>
    public CompletionCodes(IEnumerable<CompletionCode> entries)
    {
        Entries = [.. entries];
        _text = string.Join(
            ',', Entries.Select(entry => $"{entry.Code}:{entry.Action}:{entry.Amount.Units}:{entry.Slots}:{entry.ByPayer}"
                + (string.IsNullOrEmpty(entry.Groups) ? "" : $":{entry.Groups}")));
    }

    /// <summary>The entries, in their original order.</summary>
    public IReadOnlyList<CompletionCode> Entries { get; }

    /// <summary>The entry with this code; null if there is none.</summary>
    public CompletionCode? Find(string code)
    {
        foreach (var entry in Entries)
            if (string.Equals(entry.Code, code, StringComparison.Ordinal)) return entry;
        return null;
    }

    /// <summary>The groups that a code changes, each once; none if there is no such code.</summary>
    public IReadOnlyCollection<ObjectId> GroupsOf(string code)
        => [.. (Find(code)?.GroupChanges ?? []).Select(change => change.Group).Distinct()];

    /// <summary>A copy in which this code has that many slots; any number over the maximum is invalid.</summary>
    internal CompletionCodes WithSlots(CompletionCode one, long slots)
        => new(Entries.Select(
            entry => entry == one ? one with { Slots = (int)Math.Min(slots, Study.MaxPlaces + 1) } : entry));

    /// <summary>Parses the result of <see cref="ToString"/>; null if the string has another form.</summary>
    public static CompletionCodes? TryParse(string text)
    {
        List<CompletionCode> entries = [];
        foreach (var entry in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.Split(':') is not [var code, var name, var units, var left, var payer, .. var rest]) return null;
            if (rest.Length > 1 || (rest is [var changes] && GroupChange.TryParse(changes) is null)) return null;
            if (!Enum.TryParse<CompletionAction>(name, out var action) || !long.TryParse(units, out var amount)) return null;
            if (!int.TryParse(left, out var slots) || !bool.TryParse(payer, out var byPayer)) return null;
            var groups = rest is [var sixth] ? sixth : null;
            entries.Add(new(code, action, new(amount)) { Slots = slots, ByPayer = byPayer, Groups = groups });
        }
        return new(entries);
    }

    /// <summary>A sentence that says why these codes are invalid; null if they are valid.</summary>
    internal string? Check()
    {
        if (Entries.Count > MaxEntries) return $"A study has at most {MaxEntries} completion codes.";
        if (Entries.DistinctBy(entry => entry.Code, StringComparer.Ordinal).Count() < Entries.Count)
            return "A completion code is there twice.";
        foreach (var entry in Entries)
        {
            if (entry.Code.Length is 0 or > MaxCode
                || !entry.Code.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_'))
                return $"A completion code has 1 to {MaxCode} letters, digits, hyphens and underscores.";
            if (entry.Slots is < 0 or > Study.MaxPlaces) return $"A completion code has 0 to {Study.MaxPlaces} slots.";
            if (entry.GroupChanges.Count > MaxGroups || (entry.GroupChanges.Count == 0 && !string.IsNullOrEmpty(entry.Groups)))
                return $"A completion code changes 0 to {MaxGroups} groups.";
            if (!Enum.IsDefined(entry.Action) || entry.Amount < Money.Zero || entry.Amount > Money.MaxAmount)
                return $"A screen-out payment is from 0.00 to {Money.MaxAmount}.";
        }
        return null;
    }

    /// <inheritdoc/>
    public bool Equals(CompletionCodes? other)
        => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompletionCodes);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>
    /// <c>code:action:units:slots:by_payer</c> for each entry, and <c>:groups</c> if it changes any, separated by commas.
    /// </summary>
    public override string ToString() => _text;
}
