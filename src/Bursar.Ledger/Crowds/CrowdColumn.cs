namespace Bursar.Ledger;

/// <summary>
/// The answers of all participants to one screener. Few answers differ, so that each is kept once, and a participant has its
/// number: a rule is asked once for each answer, and then for each participant only looked up.
/// </summary>
internal sealed class CrowdColumn
{
    private readonly List<IReadOnlyList<int>> _answers = [];
    private readonly Dictionary<IReadOnlyList<int>, int> _numbers = new(new SameValues());
    private int[] _given = [];

    /// <summary>Creates a column in which nobody has answered: no answer has the number 0.</summary>
    public CrowdColumn() => NumberOf([]);

    /// <summary>Sets the answer of the participant at a position.</summary>
    public void Set(int position, IReadOnlyList<int> answer)
    {
        if (position >= _given.Length) Array.Resize(ref _given, Math.Max(position + 1, _given.Length * 2));
        _given[position] = NumberOf(answer);
    }

    /// <summary>Marks the participants whom a rule admits.</summary>
    public void Mark(AudienceRule rule, Span<bool> admitted)
    {
        var byNumber = _answers.Select(answer => rule.IsMetBy(answer) == rule.Admits).ToArray();
        var known = _given.AsSpan(0, Math.Min(_given.Length, admitted.Length));
        for (var i = 0; i < known.Length; i++) admitted[i] = byNumber[known[i]];
        admitted[known.Length..].Fill(byNumber[0]); // They came later, and have not answered.
    }

    /// <summary>How many of some participants gave each answer.</summary>
    public CrowdBreakdown Count(ReadOnlySpan<bool> some)
    {
        var byNumber = new int[_answers.Count];
        for (var i = 0; i < some.Length; i++)
            if (some[i]) byNumber[i < _given.Length ? _given[i] : 0]++;
        var counts = new Dictionary<int, int>();
        for (var number = 1; number < byNumber.Length; number++)
            foreach (var value in _answers[number])
                counts[value] = counts.GetValueOrDefault(value) + byNumber[number];
        return new(counts, byNumber[0]);
    }

    private int NumberOf(IReadOnlyList<int> answer)
    {
        if (_numbers.TryGetValue(answer, out var number)) return number;
        number = _answers.Count;
        _answers.Add(answer);
        _numbers.Add(answer, number);
        return number;
    }

    private sealed class SameValues : IEqualityComparer<IReadOnlyList<int>>
    {
        public bool Equals(IReadOnlyList<int>? x, IReadOnlyList<int>? y) => x!.SequenceEqual(y!);

        public int GetHashCode(IReadOnlyList<int> obj)
        {
            var hash = default(HashCode);
            foreach (var value in obj) hash.Add(value);
            return hash.ToHashCode();
        }
    }
}
