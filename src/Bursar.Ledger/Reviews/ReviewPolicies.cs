namespace Bursar.Ledger;

/// <summary>The policies that review the work in a study. They are given when it is created and never change.</summary>
public sealed record ReviewPolicies
{
    /// <summary>The maximum number of questions in each policy: 100. MTurk names no limit.</summary>
    public const int MaxQuestions = 100;

    /// <summary>The maximum length of a question's id and of a known answer, in characters: 256.</summary>
    public const int MaxText = 256;

    /// <summary>
    /// The maximum number of places in a study whose submissions are compared with each other: 1,000. MTurk names no limit.
    /// </summary>
    public const int MaxCompared = 1_000;

    private const int MaxScore = 101;

    /// <summary>Compares each submission with known answers; null if it is not.</summary>
    public KnownAnswers? Known { get; init; }

    /// <summary>Compares the submissions with each other; null if they are not.</summary>
    public Plurality? Plurality { get; init; }

    /// <summary>Parses the result of <see cref="ToString"/>.</summary>
    /// <exception cref="FormatException">The string has another form.</exception>
    public static ReviewPolicies Parse(string text) => ReviewPoliciesText.Parse(text);

    /// <summary>The policies as they are stored.</summary>
    public override string ToString() => ReviewPoliciesText.Of(this);

    /// <summary>Whether they are the same.</summary>
    public bool Equals(ReviewPolicies? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Which of them there are.</summary>
    public StudyReviews Reviews
        => (Known is null ? StudyReviews.None : StudyReviews.KnownAnswers)
            | (Plurality is null ? StudyReviews.None : StudyReviews.Plurality);

    /// <summary>Why they are invalid for a study of this many places; null if they are valid.</summary>
    internal Rejection? Check(int places)
    {
        if (Known is { } known)
        {
            if (CheckQuestions(known.Answers.Select(one => one.Question).ToList()) is { } names) return names;
            if (known.Answers.SelectMany(one => one.Values).Any(one => one.Length > MaxText))
                return Invalid($"A known answer has at most {MaxText} characters.");
            if (known.Answers.Sum(one => one.Values.Count) > 10 * MaxQuestions)
                return Invalid($"There are at most {10 * MaxQuestions} known answers.");
            if (CheckReasons(known.ApproveReason, known.RejectReason) is { } reasons) return reasons;
            if (CheckScores(known.ApproveFrom, known.RejectBelow, known.ExtendBelow) is { } scores) return scores;
        }
        if (Plurality is { } plurality)
        {
            if (places > MaxCompared) return Invalid($"At most {MaxCompared} submissions are compared with each other.");
            if (CheckQuestions(plurality.Questions) is { } names) return names;
            if (CheckReasons(plurality.RejectReason) is { } reasons) return reasons;
            if (CheckScores(
                plurality.Threshold, plurality.WithoutBelow, plurality.ApproveFrom, plurality.RejectBelow,
                plurality.ExtendBelow) is { } scores)
                return scores;
        }
        return null;
    }

    private static Rejection? CheckQuestions(IReadOnlyCollection<string> questions)
    {
        if (questions.Count is 0 or > MaxQuestions) return Invalid($"A review has 1 to {MaxQuestions} questions.");
        return questions.Any(one => one.Length is 0 or > MaxText) ? Invalid($"A question has 1 to {MaxText} characters.") : null;
    }

    private static Rejection? CheckReasons(params ReadOnlySpan<string> reasons)
    {
        foreach (var reason in reasons)
            if (TextRules.Check("A reason", reason, Submission.MaxFeedback) is { } refused) return refused;
        return null;
    }

    private static Rejection? CheckScores(params ReadOnlySpan<int?> scores)
    {
        foreach (var score in scores)
            if (score is < 0 or > MaxScore) return Invalid($"A score is from 0 to {MaxScore}.");
        return null;
    }

    private static Rejection Invalid(string detail) => new(RejectionCode.InvalidValue, detail);
}
