namespace Bursar.Ledger;

/// <summary>A command on one submission of a study.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public abstract record SubmissionCommand(ObjectId Study, ObjectId Submission) : StudyCommand(Study)
{
    /// <inheritdoc/>
    public override void Name(ICollection<RowKey> rows)
    {
        base.Name(rows);
        // One of another book is not of this study, whatever it is.
        if (Submission.Book == Book) rows.Add(RowKey.OfSubmission(Submission));
    }

    /// <inheritdoc/>
    protected sealed override Outcome Decide(WorkingSet set, Book book, Study study)
    {
        var submission = Submission.Book == Book ? set.Find<Submission>(RowKey.OfSubmission(Submission)) : null;
        return submission?.Study == Study ? Decide(set, study, submission) : Rejection.NotFound("submission", Submission);
    }

    /// <summary>Decides over the study and the submission, which are there.</summary>
    protected abstract Outcome Decide(WorkingSet set, Study study, Submission submission);

    /// <summary>Pays the place from the study's hold, once: Held(study) → Paid(participant).</summary>
    private protected static Outcome Pay(WorkingSet set, Study study, Submission submission)
    {
        set.Put(submission with { State = SubmissionState.Approved, EndedAt = set.Now, Due = null });
        set.Put(study with { Taken = study.Taken - 1, Submitted = study.Submitted - 1, Paid = study.Paid + 1 });
        var rejection = set.Move(
            TransferKind.Payment, Account.Held(study.Id), Account.Paid(submission.Participant), study.UnitCost, submission.Id);
        return rejection is not null ? rejection : set.Receipt(submission.Id);
    }

    /// <summary>
    /// Ends a submission unpaid. Its place opens again and stays reserved, or it is closed and its cost is released: Held(study) →
    /// Available.
    /// </summary>
    private protected static Outcome End(WorkingSet set, Study study, Submission submission, SubmissionState state, bool reopens)
    {
        var submitted = submission.State == SubmissionState.Submitted ? 1 : 0;
        set.Put(submission with { State = state, EndedAt = set.Now, Due = null });
        study = study with { Taken = study.Taken - 1, Submitted = study.Submitted - submitted };
        if (reopens && study.State == StudyState.Active)
        {
            set.Put(study);
            return set.Receipt(submission.Id);
        }
        // A place that would have opened again lapses with the offer; one that is closed for good does not.
        set.Put(study with { Closed = study.Closed + 1, Lapsed = study.Lapsed + (reopens ? 1 : 0) });
        var rejection = set.Move(TransferKind.Release, Account.Held(study.Id), Account.Available, study.UnitCost, submission.Id);
        return rejection is not null ? rejection : set.Receipt(submission.Id);
    }

    /// <summary>
    /// Refuses what only the participant can do who works in the place, while there is time; null where it can be done. Time that is over is
    /// the reason before and after the sweep.
    /// </summary>
    private protected static Outcome? RefuseUnlessWorking(WorkingSet set, Submission submission)
    {
        if (submission.State is not (SubmissionState.Taken or SubmissionState.TimedOut)) return WrongState(submission, SubmissionState.Taken);
        if (submission.State == SubmissionState.Taken && !(submission.Due <= set.Now)) return null;
        return Outcome.Refused(RejectionCode.TimeOver, $"The time for submission {submission.Id} is over.");
    }

    /// <summary>Refuses because nothing can happen to it any more but what is due: it does not depend on when the sweep comes.</summary>
    private protected static Outcome TimeOver(Submission submission)
        => Outcome.Refused(RejectionCode.WrongState, $"The time for submission {submission.Id} is over.");

    /// <summary>Refuses for the submission's state.</summary>
    private protected static Outcome WrongState(Submission submission, SubmissionState wanted)
        => Outcome.Refused(RejectionCode.WrongState, $"Submission {submission.Id} is {submission.State}, not {wanted}.");
}
