using System.Globalization;

namespace Bursar.Ledger;

/// <summary>Parses the text of an <see cref="AudienceRule"/>.</summary>
/// <param name="text">The text.</param>
internal ref struct AudienceText(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>Parses the whole text; null if it has another form.</summary>
    public static AudienceRule? Parse(ReadOnlySpan<char> text)
    {
        var reader = new AudienceText(text);
        return reader.Rule(Audience.MaxDepth) is { } rule && reader._rest.IsEmpty ? rule : null;
    }

    private AudienceRule? Rule(int depth)
    {
        if (depth == 0 || _rest is not [var letter, ('+' or '-') and var sign, '(', ..]) return null;
        var kind = (AudienceKind)AudienceRule.Letters.IndexOf(letter, StringComparison.Ordinal);
        if (kind < 0) return null;
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
