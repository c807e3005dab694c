using System.Globalization;

namespace Bursar.Ledger;

/// <summary>Parses the text of an <see cref="Audience"/> that is not everyone.</summary>
/// <param name="text">The text.</param>
internal ref struct AudienceText(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>Parses the whole text; null if it has another form.</summary>
    public static Audience? Parse(ReadOnlySpan<char> text)
    {
        var reader = new AudienceText(text);
        if (reader.Rule(Audience.MaxDepth) is not { } rule) return null;
        List<AudienceStratum> strata = [];
        while (!reader._rest.IsEmpty)
        {
            if (reader.Stratum() is not { } stratum) return null;
            strata.Add(stratum);
        }
        return new(rule, strata);
    }

    private AudienceStratum? Stratum()
    {
        var colon = _rest.IndexOf(':');
        if (_rest[0] != '#' || colon < 0) return null;
        var isNumber = decimal.TryParse(
            _rest[1..colon], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight);
        _rest = _rest[(colon + 1)..];
        return isNumber && Rule(Audience.MaxDepth) is { } rule ? new(rule, weight) : null;
    }

    private AudienceRule? Rule(int depth)
    {
        if (depth == 0 || _rest is not [var letter, ('+' or '-') and var sign, '(', ..]) return null;
        var number = AudienceRule.Letters.IndexOf(letter, StringComparison.Ordinal);
        if (number < 0) return null;
        var kind = (AudienceKind)number;
        _rest = _rest[3..];
        var rule = new AudienceRule(kind, sign == '+');
        if (kind <= AudienceKind.Any)
        {
            if (Rules(depth - 1) is not { } rules) return null;
            rule = rule with { Rules = rules };
        }
        else if (kind <= AudienceKind.InGroup)
        {
            if (Ids() is not { } ids) return null;
            rule = rule with { Ids = ids };
        }
        else
        {
            if (Asked(rule) is not { } asked) return null;
            rule = asked;
        }
        _rest = _rest[1..];
        return rule;
    }

    private List<AudienceRule>? Rules(int depth)
    {
        List<AudienceRule> rules = [];
        while (_rest is not [')', ..])
        {
            if (Rule(depth) is not { } rule) return null;
            rules.Add(rule);
        }
        return rules;
    }

    private List<ObjectId>? Ids()
    {
        List<ObjectId> ids = [];
        for (; _rest is not [')', ..]; _rest = _rest[ObjectId.Digits..])
        {
            if (_rest.Length <= ObjectId.Digits || !ObjectId.TryParse(_rest[..ObjectId.Digits], out var id)) return null;
            ids.Add(id);
        }
        return ids;
    }

    private AudienceRule? Asked(AudienceRule rule)
    {
        var end = _rest.IndexOf(')');
        if (end < 0 || _rest[..end].ToString().Split(' ') is not [{ Length: > 0 } screener, _, ..] words) return null;
        _rest = _rest[end..];
        List<int> values = [];
        foreach (var word in words.AsSpan(1))
        {
            if (!int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return null;
            values.Add(value);
        }
        if (rule.Kind == AudienceKind.Within && values.Count != 2) return null;
        return rule with { Screener = screener, Values = values };
    }
}
