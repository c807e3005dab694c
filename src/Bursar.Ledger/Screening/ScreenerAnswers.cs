using System.Globalization;

namespace Bursar.Ledger;

/// <summary>What a participant has answered to screeners. Two with the same answers are equal.</summary>
public sealed record ScreenerAnswers
{
    /// <summary>No answers.</summary>
    public static readonly ScreenerAnswers None = new("");

    private readonly string _text;
    private IReadOnlyDictionary<string, IReadOnlyList<int>>? _read;

    private ScreenerAnswers(string text) => _text = text;

    /// <summary>The answers to each screener, by its id: one value or more, each once, in order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> All => _read ??= Parse(_text);

    /// <summary>The answers to a screener; empty for none.</summary>
    public IReadOnlyList<int> Of(string screener) => All.GetValueOrDefault(screener) ?? [];

    /// <summary>With other answers to some screeners; an empty list takes the answer back.</summary>
    public ScreenerAnswers With(IReadOnlyDictionary<string, IReadOnlyList<int>> changes)
    {
        var all = new SortedDictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        foreach (var (id, values) in All.Concat(changes))
        {
            if (values.Count == 0) all.Remove(id);
            else all[id] = [.. values.Distinct().Order()];
        }
        return new(TextOf(all));
    }

    /// <summary>Answers as text: <c>age=34 fluent-languages=19,24</c>.</summary>
    public static string TextOf(IEnumerable<KeyValuePair<string, IReadOnlyList<int>>> answers)
        => string.Join(' ', answers.Select(one => $"{one.Key}={string.Join(',', one.Value)}"));

    /// <summary>Reads the result of <see cref="ToString"/>.</summary>
    public static ScreenerAnswers Read(string text) => text.Length == 0 ? None : new(text);

    /// <inheritdoc/>
    public bool Equals(ScreenerAnswers? other)
        => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static Dictionary<string, IReadOnlyList<int>> Parse(string text)
    {
        var all = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=');
            all[part[..at]] =
                [.. part[(at + 1)..].Split(',').Select(value => int.Parse(value, CultureInfo.InvariantCulture))];
        }
        return all;
    }
}
