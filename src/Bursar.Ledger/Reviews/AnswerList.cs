namespace Bursar.Ledger;

/// <summary>
/// Answers as they are stored: a line for each question, with its id and its values. Two lists with the same answers in the same
/// order are equal.
/// </summary>
public sealed class AnswerList : IEquatable<AnswerList>
{
    private readonly string _text;

    /// <summary>Creates a list of these answers, in this order.</summary>
    public AnswerList(IEnumerable<GivenAnswer> answers)
    {
        Entries = [.. answers];
        _text = string.Concat(Entries.Select(one => WordLines.Of([one.Question, .. one.Values])));
    }

    /// <summary>The answers.</summary>
    public IReadOnlyList<GivenAnswer> Entries { get; }

    /// <summary>Parses the result of <see cref="ToString"/>.</summary>
    public static AnswerList Parse(string text) => new(
        WordLines.Read(text).Select(words => new GivenAnswer(words[0], words[1..])));

    /// <inheritdoc/>
    public bool Equals(AnswerList? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnswerList);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The answers as they are stored.</summary>
    public override string ToString() => _text;
}
