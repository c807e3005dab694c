namespace Bursar.Ledger;

/// <summary>Pays one place from the study's hold: Held(study) → Paid(participant). A submission is paid at most once.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public sealed record ApproveSubmission(ObjectId Study, ObjectId Submission) : StudyCommand(Study)
{
    /// <inheritdoc/>
    public override void Name(ICollection<RowKey> rows)
    {
        base.Name(rows);
        if (Submission.Book == Book) rows.Add(RowKey.OfSubmission(Submission));
    }

    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Book book, Study study)
    {
        if (Submission.Book != Book) return Rejection.NotFound("submission", Submission);
        if (set.Find<Submission>(RowKey.OfSubmission(Submission)) is not { } submission || submission.Study != Study)
            return Rejection.NotFound("submission", Submission);
        if (submission.State != SubmissionState.Taken)
            return Outcome.Refused(RejectionCode.WrongState, $"Submission {Submission} is {submission.State} already.");

        set.Put(submission with { State = SubmissionState.Approved });
        set.Put(study with { Taken = study.Taken - 1, Paid = study.Paid + 1 });
        var rejection = set.Move(TransferKind.Payment, Account.Held(Study), Account.Paid(submission.Participant), study.UnitCost, Submission);
        return rejection is not null ? rejection : set.Receipt(Submission);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("approve-submission")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString());
}
