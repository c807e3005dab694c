namespace Bursar.Ledger;

/// <summary>A participant takes a place of an active study, at most one. No money moves: the place is already reserved.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Participant">The participant's id.</param>
public sealed record TakePlace(ObjectId Study, ObjectId Participant) : StudyCommand(Study)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfParticipation(Study, Participant));
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.State == StudyState.Draft) return WrongState(study, nameof(StudyState.Active));
        if (!study.IsOpen || study.ExpiresAt <= set.Now)
            return Outcome.Refused(RejectionCode.OfferOver, $"The offer of study {Study} is over.");
        if (!study.IsOffered(set.Now)) return Outcome.Refused(RejectionCode.WrongState, $"Study {Study} is not offered now.");
        if (set.Find<Participation>(RowKey.OfParticipation(Study, Participant)) is { Submission.IsEmpty: false } earlier)
            return new Rejection(
                RejectionCode.AlreadyExists, $"Participant {Participant} has submission {earlier.Submission} in this study.")
            {
                Subject = earlier.Submission,
            };
        if (study.Open == 0) return Outcome.Refused(RejectionCode.NoPlaceFree, $"Every place of study {Study} is taken.");
        var submission = new Submission
        {
            Id = set.NextId(),
            Study = Study,
            Participant = Participant,
            State = SubmissionState.Taken,
            TakenAt = set.Now,
            Due = set.Now + study.TimeLimit,
        };
        set.Put(submission);
        set.Put(new Participation(Study, Participant, submission.Id));
        set.Put(study with { Taken = study.Taken + 1 });
        return set.Receipt(submission.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("take-place")
        .With("study", Study.ToString())
        .With("participant", Participant.ToString());
}
