namespace Bursar.Ledger;

/// <summary>
/// What a participant answered, as a set of values for each question: two answers are the same if the sets are.
/// </summary>
internal sealed class AnswerSets(IEnumerable<GivenAnswer> answers)
{
    private readonly ILookup<string, IReadOnlyList<string>> _given =
        answers.ToLookup(one => one.Question, one => one.Values, StringComparer.Ordinal);

    /// <summary>The values of a question, without white space around them; empty if it was not answered.</summary>
    public HashSet<string> Of(string question) => Trimmed(_given[question].SelectMany(values => values));

    /// <summary>A set of values without white space around them and without empty ones.</summary>
    public static HashSet<string> Trimmed(IEnumerable<string> values)
        => values.Select(one => one.Trim()).Where(one => one.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>A set as one string, the same for the same set.</summary>
    public static string Joined(IEnumerable<string> values) => string.Join('|', values.Order(StringComparer.Ordinal));
}
