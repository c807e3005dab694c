namespace Bursar.Ledger;

/// <summary>
/// Compares each submission with known answers as soon as it is submitted (MTurk API Reference, ScoreMyKnownAnswers/2011-09-01).
/// The score is the percentage of the questions that were answered exactly so, rounded down.
/// </summary>
/// <param name="Answers">The known answers, 1 to <see cref="ReviewPolicies.MaxQuestions"/>.</param>
public sealed record KnownAnswers(IReadOnlyList<GivenAnswer> Answers)
{
    /// <summary>The score from which a submission is approved, 0 (always) to 101 (never); null for never.</summary>
    public int? ApproveFrom { get; init; }

    /// <summary>What the participant reads when it is approved.</summary>
    public string ApproveReason { get; init; } = "";

    /// <summary>The score below which a submission is rejected, 0 (never) to 101 (always); null for never.</summary>
    public int? RejectBelow { get; init; }

    /// <summary>What the participant reads when it is rejected.</summary>
    public string RejectReason { get; init; } = "";

    /// <summary>The score below which the study gets one more place; null if it is not extended.</summary>
    public int? ExtendBelow { get; init; }

    /// <summary>How the study is extended.</summary>
    public ReviewExtension Extension { get; init; } = new(5, TimeSpan.Zero);

    /// <summary>For each known answer whether the participant gave exactly the same.</summary>
    internal IEnumerable<(string Question, bool IsCorrect)> Compare(IEnumerable<GivenAnswer> answers)
    {
        var given = new AnswerSets(answers);
        return Answers.Select(known => (known.Question, given.Of(known.Question).SetEquals(AnswerSets.Trimmed(known.Values))));
    }
}
