namespace Bursar.Ledger;

/// <summary>
/// Compares the submissions with each other when no work is left to do (MTurk API Reference, SimplePlurality/2011-09-01).
/// </summary>
/// <param name="Questions">The questions that are compared, 1 to <see cref="ReviewPolicies.MaxQuestions"/>.</param>
/// <param name="Threshold">An answer is agreed on if the percentage of participants who gave it is above this.</param>
public sealed record Plurality(IReadOnlyList<string> Questions, int Threshold)
{
    /// <summary>Answers that are longer, in characters, are not compared.</summary>
    public const int MaxAnswer = 256;

    /// <summary>Whether submissions that were rejected are left out.</summary>
    public bool WithoutRejected { get; init; }

    /// <summary>Submissions with a lower score of known answers are left out; null if none are.</summary>
    public int? WithoutBelow { get; init; }

    /// <summary>The percentage of agreement from which a submission is approved; null for never.</summary>
    public int? ApproveFrom { get; init; }

    /// <summary>The percentage of agreement below which a submission is rejected; null for never.</summary>
    public int? RejectBelow { get; init; }

    /// <summary>What the participant reads when it is rejected.</summary>
    public string RejectReason { get; init; } = "";

    /// <summary>
    /// The percentage of questions with an agreed answer below which the study gets one more place; null if it is not extended.
    /// </summary>
    public int? ExtendBelow { get; init; }

    /// <summary>How the study is extended.</summary>
    public ReviewExtension Extension { get; init; } = new(0, TimeSpan.Zero);
}
