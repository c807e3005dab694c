namespace Bursar.Ledger;

/// <summary>
/// Says what a participant thought of a study, after finishing or returning it. Saying it again replaces what was said.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Participant">The participant's id; of another's submission nothing can be said.</param>
public sealed record GiveFeedback(ObjectId Study, ObjectId Submission, ObjectId Participant)
    : SubmissionCommand(Study, Submission)
{
    /// <summary>Whether the payer may know whose it is.</summary>
    public bool IsSigned { get; init; }

    /// <summary>What it is about, at most <see cref="StudyFeedback.MaxCategory"/> characters; may be empty.</summary>
    public string Category { get; init; } = "";

    /// <summary>The participant's words, at most <see cref="StudyFeedback.MaxText"/> characters; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>How clear the study was, 1 to <see cref="StudyFeedback.MaxRating"/>; null for no rating.</summary>
    public int? Clarity { get; init; }

    /// <summary>How difficult it was, 1 to <see cref="StudyFeedback.MaxRating"/>; null for no rating.</summary>
    public int? Difficulty { get; init; }

    /// <summary>How fair it was, 1 to <see cref="StudyFeedback.MaxRating"/>; null for no rating.</summary>
    public int? Fairness { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfStudyFeedback(Study, Submission));
    }

    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (submission.Participant != Participant) return Rejection.NotFound("submission", Submission);
        if (submission.State is SubmissionState.Taken or SubmissionState.TimedOut)
            return WrongState(submission, SubmissionState.Submitted);
        if (TextRules.Check("A category", Category, StudyFeedback.MaxCategory) is { } category) return category;
        if (TextRules.Check("Feedback", Text, StudyFeedback.MaxText) is { } text) return text;
        if (new[] { Clarity, Difficulty, Fairness }.Any(rating => rating is < 1 or > StudyFeedback.MaxRating))
            return Outcome.Refused(RejectionCode.InvalidValue, $"A rating is from 1 to {StudyFeedback.MaxRating}.");
        set.Put(new StudyFeedback
        {
            Study = Study,
            Submission = Submission,
            Participant = Participant,
            IsSigned = IsSigned,
            IsOfReturned = submission.State == SubmissionState.Returned,
            Category = Category,
            Text = Text,
            Clarity = Clarity,
            Difficulty = Difficulty,
            Fairness = Fairness,
            GivenAt = set.Now,
        });
        return set.Receipt(Submission);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("give-feedback")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("participant", Participant.ToString())
        .With("is_signed", IsSigned.ToString())
        .With("category", Category)
        .With("text", Text)
        .With("clarity", Clarity?.ToString())
        .With("difficulty", Difficulty?.ToString())
        .With("fairness", Fairness?.ToString());
}
