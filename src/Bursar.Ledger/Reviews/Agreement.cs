namespace Bursar.Ledger;

/// <summary>
/// What the participants of a study agreed on (MTurk API Reference, SimplePlurality/2011-09-01). Percentages are rounded down.
/// </summary>
internal sealed class Agreement
{
    private readonly Dictionary<string, (string Answer, int Score)> _agreed = new(StringComparer.Ordinal);

    // An empty string is no answer, null one that is too long to be compared.
    private readonly Dictionary<ObjectId, Dictionary<string, string?>> _given;

    /// <summary>Compares the answers that are not left out.</summary>
    public Agreement(Plurality policy, IReadOnlyCollection<AnswerSheet> sheets)
    {
        Questions = [.. policy.Questions.Distinct(StringComparer.Ordinal)];
        _given = sheets.ToDictionary(sheet => sheet.Submission, Comparable);
        foreach (var question in Questions)
            if (Most(question) is { } most && most.Score > policy.Threshold) _agreed[question] = most;
    }

    /// <summary>The questions, each once.</summary>
    public IReadOnlyList<string> Questions { get; }

    /// <summary>The percentage of questions with an agreed answer.</summary>
    public int Score => 100 * _agreed.Count / Questions.Count;

    /// <summary>Whether any question has an agreed answer.</summary>
    public bool IsAny => _agreed.Count > 0;

    /// <summary>The agreed answer to a question, and the percentage who gave it; null if there is none.</summary>
    public (string Answer, int Score)? Of(string question) => _agreed.TryGetValue(question, out var found) ? found : null;

    /// <summary>How many questions with an agreed answer a submission has answered so, and otherwise.</summary>
    public (int Same, int Other) Count(ObjectId submission)
    {
        var same = _agreed.Count(one => _given[submission][one.Key] == one.Value.Answer);
        return (same, _agreed.Count - same);
    }

    /// <summary>The answer that most participants gave, and the percentage who did; null if there are two, or none.</summary>
    private (string Answer, int Score)? Most(string question)
    {
        var answers = _given.Values.Select(one => one[question]).OfType<string>().ToList();
        var counts = answers.Where(one => one.Length > 0).CountBy(one => one, StringComparer.Ordinal).ToList();
        var best = counts.Select(one => one.Value).DefaultIfEmpty().Max();
        var first = counts.Where(one => one.Value == best).Take(2).ToList();
        return first.Count == 1 ? (first[0].Key, 100 * best / answers.Count) : null;
    }

    private Dictionary<string, string?> Comparable(AnswerSheet sheet)
    {
        var sets = new AnswerSets(sheet.Answers.Entries);
        return Questions.ToDictionary(
            question => question,
            question => AnswerSets.Joined(sets.Of(question)) is { Length: <= Plurality.MaxAnswer } answer ? answer : null,
            StringComparer.Ordinal);
    }
}
