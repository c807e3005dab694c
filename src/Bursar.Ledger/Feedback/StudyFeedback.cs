namespace Bursar.Ledger;

/// <summary>What a participant thought of a study, after finishing or returning it. Each submission has at most one.</summary>
public sealed record StudyFeedback : Row
{
    /// <summary>The maximum length of <see cref="Category"/>, in characters.</summary>
    public const int MaxCategory = 50;

    /// <summary>The maximum length of <see cref="Text"/>, in characters.</summary>
    public const int MaxText = 4_096;

    /// <summary>The best rating; the worst is 1.</summary>
    public const int MaxRating = 5;

    /// <summary>The study's id.</summary>
    public required ObjectId Study { get; init; }

    /// <summary>The submission's id.</summary>
    public required ObjectId Submission { get; init; }

    /// <summary>The participant's id.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>Whether the payer may know whose it is.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Whether the submission was returned; otherwise it was finished.</summary>
    public bool IsOfReturned { get; init; }

    /// <summary>What it is about, in the dialect's words; may be empty.</summary>
    public string Category { get; init; } = "";

    /// <summary>The participant's words; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>How clear the study was, 1 to <see cref="MaxRating"/>; null for no rating.</summary>
    public int? Clarity { get; init; }

    /// <summary>How difficult it was, 1 to <see cref="MaxRating"/>; null for no rating.</summary>
    public int? Difficulty { get; init; }

    /// <summary>How fair it was, 1 to <see cref="MaxRating"/>; null for no rating.</summary>
    public int? Fairness { get; init; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset GivenAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfStudyFeedback(Study, Submission);
}

/// <summary>What participants thought of a study, in the order of their submissions.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="After">The submission after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number.</param>
public sealed record FeedbackOfStudy(ObjectId Study, ObjectId After, int Limit) : Query<StudyFeedback>(Limit);
