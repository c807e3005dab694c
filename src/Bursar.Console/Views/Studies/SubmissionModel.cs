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
    /// <summary>What else the participant did in this book, newest first; the first of it only.</summary>
    public IReadOnlyList<(Submission Submission, Study Study)> Others { get; init; } = [];

    /// <summary>The next work of the study that waits for a decision; null if there is none.</summary>
    public ObjectId? Next { get; init; }

    /// <summary>
    /// Whether a rejection can be undone: that of a Prolific study's work, within the time in which MTurk overrides one.
    /// </summary>
    /// <param name="now">The books' time.</param>
    public bool CanRestore(DateTimeOffset now) => In.Study.Origin == Origin.Prolific
        && Submission is { State: SubmissionState.Rejected, EndedAt: { } at } && now <= at + ApproveSubmission.OverrideWithin;

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
