namespace Bursar.Ledger;

/// <summary>
/// The participant submits the work. It then waits for a decision and is approved automatically if none is made in time.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public sealed record SubmitWork(ObjectId Study, ObjectId Submission) : CompletionCommand(Study, Submission)
{
    /// <summary>The work in the dialect's own form, stored with the submission; null for none.</summary>
    public string? Document { get; init; }

    /// <summary>
    /// The completion code that the participant enters, at most <see cref="Ledger.Submission.MaxCompletionCode"/> characters;
    /// empty for none.
    /// </summary>
    public string CompletionCode { get; init; } = "";

    /// <summary>
    /// What the work says, without the dialect's form; null if the study has no review policies (<see cref="Study.Reviews"/>).
    /// </summary>
    public IReadOnlyList<GivenAnswer>? Answers { get; init; }

    /// <summary>The files that belong to it, at most <see cref="Upload.MaxFiles"/>, one for each question.</summary>
    public IReadOnlyList<NewUpload> Uploads { get; init; } = [];

    /// <summary>The collection whose questions the document answers; null for none.</summary>
    public AnsweredTasks? Tasks { get; init; }

    /// <summary>The response to a survey that the document is; null for none.</summary>
    public AnsweredSurvey? Survey { get; init; }

    /// <summary>The answers to a form, which end with its completion code, if it has one.</summary>
    /// <param name="study">The study, as the caller read it.</param>
    /// <param name="submission">The submission, as the caller read it.</param>
    /// <param name="form">The form.</param>
    /// <param name="document">The answers, in the dialect's own form.</param>
    public static SubmitWork WithForm(Study study, Submission submission, TaskContent.Form form, string document)
        => WithCode(study, submission, form.CompletionCode) with
        {
            Document = document,
            Tasks = form.Tasks,
            Survey = form.Survey?.Answered(document),
        };

    /// <summary>Work that ends with a completion code.</summary>
    /// <param name="study">The study, as the caller read it.</param>
    /// <param name="submission">The submission, as the caller read it.</param>
    /// <param name="code">What the participant entered; empty for none.</param>
    public static SubmitWork WithCode(Study study, Submission submission, string code) => new(study.Id, submission.Id)
    {
        CompletionCode = code,
        Participant = submission.Participant,
        Groups = study.CompletionCodes.GroupsOf(code),
    };

    /// <inheritdoc/>
    public override int Weight => 1 + NewUpload.WeightOf(Uploads);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Answers is not null) rows.Add(RowKey.OfStudyReview(Study));
        if (Submission.Book != Book) return;
        NewUpload.DeclareRows(rows, Uploads, Submission);
        Tasks?.DeclareRows(rows, Submission);
        Survey?.DeclareRows(rows, Book);
    }

    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (CheckWorking(set, submission) is { } late)
        {
            if (TakeLate(set, study, submission) is not { } again) return late;
            study = again;
        }
        if (study.Reviews != StudyReviews.None && Answers is null)
            return Outcome.Refused(RejectionCode.InvalidValue, $"The answers of study {Study} are reviewed, and there are none.");
        if (Document is { } text)
        {
            if (TextRules.Check("What is submitted", text, Ledger.Document.MaxLength) is { } refused) return refused;
            set.Put(new Document(Submission, text));
        }
        if (NewUpload.Put(set, Uploads, Study, Submission) is { } unfit) return unfit;
        if (Tasks?.Put(set, submission) is { } uncounted) return uncounted;
        if (Survey?.Put(set, submission) is { } unanswered) return unanswered;
        if (TextRules.Check("A completion code", CompletionCode, Ledger.Submission.MaxCompletionCode) is { } wrong) return wrong;
        if (study.CompletionCodes.Find(CompletionCode) is { ByPayer: false } entered)
        {
            if (!Covers(entered)) return NotRead(entered);
            ChangeGroups(set, entered);
        }
        (study, submission) = Submit(set, study, submission with { CompletionCode = CompletionCode });
        if (study.Reviews == StudyReviews.None) return Act(set, study, submission, byPayer: false);
        KnownAnswerReview.Run(set, set.Find<StudyReview>(RowKey.OfStudyReview(Study))!.Policies, submission, Answers!);
        return set.Receipt(Submission);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("submit-work")
            .With("study", Study.ToString())
            .With("submission", Submission.ToString())
            .With("document", Document)
            .With("completion_code", CompletionCode);
        // Left out where there are none, so that requests that were stored before are still recognized.
        return Uploads.Count == 0 ? text : text.With("uploads", string.Join('\n', Uploads));
    }
}
