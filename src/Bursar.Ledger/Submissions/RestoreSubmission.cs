namespace Bursar.Ledger;

/// <summary>
/// The payer takes back a rejection or a return (UNREJECT and UNRETURN of Prolific's transition): the work waits for a decision
/// again or, if it was never submitted, the participant works again, with the whole time. It needs a place: one that is open, or
/// one that lapsed with the offer, whose cost is reserved again: Available → Held(study).
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Participant">The participant who had the place, as the caller read it; it never changes.</param>
/// <param name="From">The state that is taken back: rejected or returned.</param>
public sealed record RestoreSubmission(ObjectId Study, ObjectId Submission, ObjectId Participant, SubmissionState From)
    : SubmissionCommand(Study, Submission)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfParticipation(Study, Participant));
    }

    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (From is not (SubmissionState.Rejected or SubmissionState.Returned))
            return Outcome.Refused(RejectionCode.InvalidValue, "Only a rejection or a return is taken back.");
        if (submission.Participant != Participant) return Rejection.NotFound("submission", Submission);
        if (submission.State != From) return WrongState(submission, From);
        if (study.State == StudyState.Deleted) return WrongState(study, "kept");
        if (From == SubmissionState.Returned && TakePart(set, study, submission) is { } refused) return refused;

        var place = study.IsOpen ? study.Open : study.Lapsed;
        if (place == 0 || (study.IsOpen && !study.Quota.HasRoom(submission.Stratum, study.Places)))
            return Outcome.Refused(RejectionCode.NoPlaceFree, $"No place of study {Study} is free.");
        var submitted = submission.SubmittedAt is not null;
        set.Put(submission with
        {
            State = submitted ? SubmissionState.Submitted : SubmissionState.Taken,
            EndedAt = null,
            ReturnRequestedAt = null,
            Due = set.Latest + (submitted ? study.ApproveAfter : study.TimeLimit),
        });
        var lapsed = study.IsOpen ? 0 : 1;
        set.Put(study with
        {
            Taken = study.Taken + 1,
            Submitted = study.Submitted + (submitted ? 1 : 0),
            Closed = study.Closed - lapsed,
            Lapsed = study.Lapsed - lapsed,
        });
        var cost = study.UnitCost * lapsed;
        var unpaid = set.Move(TransferKind.Reserve, Account.Available, Account.Held(Study), cost, Submission);
        return unpaid is not null ? unpaid : set.Receipt(Submission);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("restore-submission")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("participant", Participant.ToString())
        .With("from", From.ToString());
}
