using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>One participant's work, to be decided about.</summary>
/// <param name="In">The study.</param>
/// <param name="Submission">The submission.</param>
/// <param name="Answers">What was answered, field by field.</param>
/// <param name="Bonuses">What was paid for it in addition.</param>
public sealed record SubmissionModel(
    StudyAccess In, Submission Submission, IReadOnlyList<AnswerField> Answers, IReadOnlyList<Bonus> Bonuses)
{
    /// <summary>The path of the submission.</summary>
    public string Path => $"{In.Access.Path}/submissions/{Submission.Id}";

    /// <summary>The reason that was typed for a rejection.</summary>
    public string Feedback { get; init; } = "";

    /// <summary>What is wrong with it; null for nothing.</summary>
    public string? FeedbackError { get; init; }

    /// <summary>The bonus that was typed.</summary>
    public string Amount { get; init; } = "";

    /// <summary>The reason that was typed for the bonus.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What is wrong with the bonus; null for nothing.</summary>
    public string? BonusError { get; init; }

    /// <summary>What the bonus costs with its fees, once it is to be confirmed; null before.</summary>
    public Breakdown? Cost { get; init; }

    /// <summary>The request key of the bonus's form; empty for a new one.</summary>
    public string Key { get; init; } = "";
}
