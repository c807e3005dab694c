namespace Bursar.Ledger;

/// <summary>What the answers to one question of a test are worth.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Options">The answers that have a score of their own.</param>
/// <param name="DefaultScore">The score of every other answer, and of none.</param>
public sealed record ScoredQuestion(string Question, IReadOnlyList<ScoredOption> Options, int DefaultScore = 0)
{
    /// <summary>The score of what was selected: that of the first option with the same selections, in any order.</summary>
    internal int ScoreOf(IReadOnlySet<string> selected)
        => Options.FirstOrDefault(one => selected.SetEquals(one.Selections))?.Score ?? DefaultScore;
}


/// <summary>An answer that has a score: all of these selections, and no others.</summary>
/// <param name="Selections">The ids of the selections.</param>
/// <param name="Score">The score, which may be negative.</param>
public sealed record ScoredOption(IReadOnlyList<string> Selections, int Score);
