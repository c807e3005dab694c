namespace Bursar.Ledger;

/// <summary>
/// What the answers to a test are worth, and what value follows from them (MTurk API Reference, AnswerKey). Two keys with the
/// same entries in the same order are equal.
/// </summary>
public sealed class ScoreKey : IEquatable<ScoreKey>
{
    /// <summary>
    /// The maximum length of <see cref="ToString"/>, in characters: enough for an answer key of 64 KiB, escaped.
    /// </summary>
    public const int MaxLength = 256 * 1024;

    private readonly string _text;

    /// <summary>Creates a key of these questions, in this order.</summary>
    public ScoreKey(IEnumerable<ScoredQuestion> questions, ScoreMapping mapping)
    {
        Questions = [.. questions];
        Mapping = mapping;
        _text = ScoreKeyText.Of(this);
    }

    /// <summary>The questions that have a score.</summary>
    public IReadOnlyList<ScoredQuestion> Questions { get; }

    /// <summary>How the value follows from the sum of the scores.</summary>
    public ScoreMapping Mapping { get; }

    /// <summary>Parses the result of <see cref="ToString"/>; null if the string has another form.</summary>
    public static ScoreKey? TryParse(string text) => ScoreKeyText.TryParse(text);

    /// <summary>
    /// The value that these answers earn, rounded half away from 0 and never beyond the range of an <see cref="int"/>.
    /// </summary>
    public int ValueOf(IEnumerable<GivenAnswer> answers)
    {
        var given = answers.ToLookup(one => one.Question, one => one.Values, StringComparer.Ordinal);
        var sum = Questions.Sum(
            one => (long)one.ScoreOf(given[one.Question].SelectMany(values => values).ToHashSet(StringComparer.Ordinal)));
        var value = Math.Round(Mapping.ValueOf(sum), MidpointRounding.AwayFromZero);
        return (int)Math.Clamp(value, int.MinValue, int.MaxValue);
    }

    /// <summary>Why the key is invalid; null if it is valid.</summary>
    internal Rejection? Check()
    {
        if (Mapping.Why is { } why) return new(RejectionCode.InvalidValue, why);
        return _text.Length > MaxLength
            ? new(RejectionCode.InvalidValue, $"A key of scores has at most {MaxLength} characters.")
            : null;
    }

    /// <inheritdoc/>
    public bool Equals(ScoreKey? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreKey);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The key as it is stored: a line for each question, option and range, and one for the mapping.</summary>
    public override string ToString() => _text;
}
