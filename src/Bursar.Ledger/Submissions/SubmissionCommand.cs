namespace Bursar.Ledger;

/// <summary>A command on one submission of a study.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public abstract record SubmissionCommand(ObjectId Study, ObjectId Submission) : StudyCommand(Study)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        // A submission of another book cannot belong to this study.
        if (Submission.Book == Book) rows.Add(RowKey.OfSubmission(Submission));
    }

    /// <inheritdoc/>
    protected sealed override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        var submission = Submission.Book == Book ? set.Find<Submission>(RowKey.OfSubmission(Submission)) : null;
        return submission?.Study == Study
            ? DecideSubmission(set, study, submission)
            : Rejection.NotFound("submission", Submission);
    }

    /// <summary>Decides the command, given the study and the submission.</summary>
    protected abstract Outcome DecideSubmission(WorkingSet set, Study study, Submission submission);

    /// <summary>Pays for the place from the study's hold, once: Held(study) → Paid(participant).</summary>
    internal static Receipt Pay(WorkingSet set, Study study, Submission submission)
    {
        set.Put(submission with { State = SubmissionState.Approved, EndedAt = set.Now, Due = null });
        set.Put(study with { Taken = study.Taken - 1, Submitted = study.Submitted - 1, Paid = study.Paid + 1 });
        set.Move(
            TransferKind.Payment, Account.Held(study.Id), Account.Paid(submission.Participant), study.UnitCost, submission.Id);
        return set.Receipt(submission.Id);
    }

    /// <summary>
    /// Ends a submission without payment. Its place opens again and stays reserved, or it is closed and its cost is released:
    /// Held(study) → Available.
    /// </summary>
    internal static Receipt End(WorkingSet set, Study study, Submission submission, SubmissionState state, bool reopens)
    {
        var submitted = submission.State == SubmissionState.Submitted ? 1 : 0;
        set.Put(WorkDraft.Drop(set, submission, withFiles: true) with { State = state, EndedAt = set.Now, Due = null });
        var reserved = submission.State == SubmissionState.Reserved ? 1 : 0;
        study = study with
        {
            Taken = study.Taken - 1,
            Submitted = study.Submitted - submitted,
            Reserved = study.Reserved - reserved,
        };
        if (reopens && study.IsOpen)
        {
            set.Put(study);
            return set.Receipt(submission.Id);
        }
        // A place that would have opened again lapses with the offer; one that is closed for good does not.
        set.Put(study with { Closed = study.Closed + 1, Lapsed = study.Lapsed + (reopens ? 1 : 0) });
        return Release(set, study.Id, study.UnitCost, submission.Id);
    }

    /// <summary>
    /// Ends a submission because its time is over. The place opens again, or its cost is released. Needs the row of the
    /// participation.
    /// </summary>
    private protected static Receipt TimeOut(WorkingSet set, Study study, Submission submission)
    {
        TakeNoPart(set, submission);
        return End(set, study, submission, SubmissionState.TimedOut, reopens: true);
    }

    /// <summary>
    /// Whether the funds cover this screen-out payment. If the place cannot open again, the funds include what it held.
    /// </summary>
    private protected static bool CanScreenOut(WorkingSet set, Study study, Money amount)
        => set.CanSpend(ScreenOutCost(set, study, amount) - (study.IsOpen ? Breakdown.Zero : study.UnitCost));

    /// <summary>
    /// Screens out a participant and pays for their time, once: Available → Paid(participant). The place opens again, or its cost
    /// is released.
    /// </summary>
    internal static Outcome ScreenOut(WorkingSet set, Study study, Submission submission, Money amount, bool reopens)
    {
        End(set, study, submission with { PaidInstead = amount }, SubmissionState.ScreenedOut, reopens);
        var rejection = set.Move(
            TransferKind.Payment, Account.Available, Account.Paid(submission.Participant), ScreenOutCost(set, study, amount),
            submission.Id);
        return rejection is not null ? rejection : set.Receipt(submission.Id);
    }

    /// <summary>The cost of a screen-out payment. It is priced like a bonus, because it uses no place.</summary>
    private static Breakdown ScreenOutCost(WorkingSet set, Study study, Money amount)
        => set.Book!.PricingOf(study.Origin).Bonus(amount);

    /// <summary>
    /// Counts a submission that had ended as the participant's part in the study again. Needs the row of the participation.
    /// </summary>
    /// <returns>Why the participant cannot have it; null if they can.</returns>
    private protected static Rejection? TakePart(WorkingSet set, Study study, Submission submission)
    {
        var part = PartOf(set, submission);
        if (study.Rules.IsUsedUpBy(part.Count))
            return new(
                RejectionCode.AlreadyExists, $"Participant {part.Participant} has submission {part.Submission} in this study.")
            {
                Subject = part.Submission,
            };
        if (study.Quota.IsOfTasks && part.HasTaskGroup(submission.Stratum))
            return new(
                RejectionCode.AlreadyExists,
                $"Participant {part.Participant} has group {submission.Stratum} of study {study.Id}.");
        set.Put(part.With(submission.Id, study.Quota.IsOfTasks ? submission.Stratum : 0));
        return null;
    }

    /// <summary>A submission does not count any more. Needs the row of the participation.</summary>
    private protected static void TakeNoPart(WorkingSet set, Submission submission)
        => set.Put(PartOf(set, submission).WithoutOne(submission.Stratum));

    private static Participation PartOf(WorkingSet set, Submission submission)
        => set.Find<Participation>(RowKey.OfParticipation(submission.Study, submission.Participant))
            ?? new(submission.Study, submission.Participant, default) { FirstAt = submission.TakenAt };

    /// <summary>
    /// Refuses an action that only the participant can take while working within the time limit; null if it is allowed. Once the
    /// time is over, the reason is the same before and after the sweep.
    /// </summary>
    private protected static Outcome? CheckWorking(WorkingSet set, Submission submission)
    {
        if (submission.State is not (SubmissionState.Taken or SubmissionState.TimedOut))
            return WrongState(submission, SubmissionState.Taken);
        if (submission.State == SubmissionState.Taken && !(submission.Due <= set.Now)) return null;
        return Outcome.Refused(RejectionCode.TimeOver, $"The time for submission {submission.Id} is over.");
    }

    /// <summary>
    /// A refusal because only the action that is due remains possible. It does not depend on when the sweep runs.
    /// </summary>
    internal static Outcome TimeOver(Submission submission)
        => Outcome.Refused(RejectionCode.WrongState, $"The time for submission {submission.Id} is over.");

    /// <summary>A refusal because of the submission's state.</summary>
    internal static Outcome WrongState(Submission submission, SubmissionState wanted)
        => Outcome.Refused(RejectionCode.WrongState, $"Submission {submission.Id} is {submission.State}, not {wanted}.");
}
