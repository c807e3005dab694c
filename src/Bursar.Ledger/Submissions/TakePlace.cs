namespace Bursar.Ledger;

/// <summary>
/// A participant who is eligible takes a place of an active study, within its <see cref="Study.Rules"/>. No money moves: the
/// place is already reserved.
/// <see cref="Admission.TakePlaceAsync"/> reads the candidate first.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Participant">The participant's id.</param>
public sealed record TakePlace(ObjectId Study, ObjectId Participant) : StudyCommand(Study)
{
    /// <summary>
    /// The study's requirements and what is known of the participant, as the caller read them. If the study has other
    /// requirements by now, the command is refused with <see cref="RejectionCode.Changed"/> and can be retried.
    /// </summary>
    public Candidate Candidate { get; init; } = Candidate.ForAnyone;

    /// <summary>
    /// Whether the place is only reserved, for <see cref="Submission.ReservedFor"/>, until the participant starts
    /// (<see cref="StartWork"/>).
    /// </summary>
    public bool Reserves { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfParticipation(Study, Participant));
        rows.Add(RowKey.OfBlock(Book, Participant));
        if (!Candidate.Previous.IsEmpty) rows.Add(RowKey.OfSubmission(Candidate.Previous));
        if (!Candidate.Collection.IsEmpty) rows.Add(RowKey.OfCollectionPart(Candidate.Collection, Participant));
        if (!Candidate.Logins.IsEmpty) rows.Add(RowKey.OfLoginPool(Candidate.Logins));
        foreach (var row in Candidate.Audience.RowsOf(Book, Participant)) rows.Add(row);
        foreach (var type in Candidate.Requirements.TypesOf(Book)) rows.Add(RowKey.OfTrait(type, Participant));
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.State == StudyState.Draft) return WrongState(study, nameof(StudyState.Active));
        if (!study.IsOpen || study.ExpiresAt <= set.Now)
            return Outcome.Refused(RejectionCode.OfferOver, $"The offer of study {Study} is over.");
        if (!study.IsOffered(set.Now)) return Outcome.Refused(RejectionCode.WrongState, $"Study {Study} is not offered now.");
        if (Reserves && study.Origin != Origin.Prolific)
            return Outcome.Refused(RejectionCode.InvalidValue, "Only places of Prolific's studies can be reserved.");
        var part = set.Find<Participation>(RowKey.OfParticipation(Study, Participant))
            ?? new(Study, Participant, default) { FirstAt = set.Now };
        if (CheckAgain(set, study, part) is { } again) return again;
        if (CheckEligible(set, study) is { } unfit) return unfit;
        if (study.Open == 0) return Outcome.Refused(RejectionCode.NoPlaceFree, $"Every place of study {Study} is taken.");
        if (study.Rules.IsFullWith(study.Taken - study.Submitted))
            return Outcome.Refused(RejectionCode.NoPlaceFree, $"As many as can are working in study {Study} now.");
        var pool = study.Logins.IsEmpty ? null : set.Find<LoginPool>(RowKey.OfLoginPool(study.Logins));
        if (!study.Logins.IsEmpty && pool?.Used >= pool?.Total)
            return Outcome.Refused(RejectionCode.NoPlaceFree, $"No login of study {Study} is left.");
        if (StratumIn(study, part) is not { } stratum)
            return Outcome.Refused(RejectionCode.NoPlaceFree, $"Every place of study {Study} for this participant is taken.");
        var submission = new Submission
        {
            Id = set.NextId(),
            Study = Study,
            Participant = Participant,
            State = Reserves ? SubmissionState.Reserved : SubmissionState.Taken,
            TakenAt = set.Now,
            Due = set.Latest + (Reserves ? Submission.ReservedFor : study.TimeLimit),
            Stratum = stratum,
        };
        set.Put(submission);
        set.Put(part.With(submission.Id, study.Quota.IsOfTasks ? stratum : 0));
        if (!study.Collection.IsEmpty) set.Put(new CollectionPart(study.Collection, Participant, Study));
        if (pool is not null)
        {
            set.Put(pool with { Used = pool.Used + 1 });
            set.Put(new LoginUse(submission.Id, pool.Id, pool.Used + 1, Study, Participant));
        }
        set.Put(study with
        {
            Taken = study.Taken + 1,
            Reserved = study.Reserved + (Reserves ? 1 : 0),
            Quota = stratum == 0 ? study.Quota : study.Quota.With(stratum, 1),
        });
        return set.Receipt(submission.Id);
    }

    /// <summary>Leaves out the candidate, which can differ on every try.</summary>
    public override RequestText Describe()
    {
        var text = new RequestText("take-place")
            .With("study", Study.ToString())
            .With("participant", Participant.ToString());
        // Left out where it is not, so that requests that were stored before are still recognized.
        return Reserves ? text.With("reserves", Reserves.ToString()) : text;
    }

    /// <summary>
    /// Why the participant cannot have another submission; null if they can. They do one after the other: while they work on one,
    /// they have it.
    /// </summary>
    private Rejection? CheckAgain(WorkingSet set, Study study, Participation part)
    {
        if (part.Count == 0) return null;
        if (!study.Rules.IsUsedUpBy(part.Count))
        {
            if (part.Submission != Candidate.Previous)
                return new(RejectionCode.Changed, $"Participant {Participant} has taken a place in study {Study} meanwhile.");
            if (set.Find<Submission>(RowKey.OfSubmission(part.Submission)) is not { IsAtWork: true }) return null;
        }
        return new(RejectionCode.AlreadyExists, $"Participant {Participant} has submission {part.Submission} in this study.")
        {
            Subject = part.Submission,
        };
    }

    /// <summary>
    /// The part of the audience for whose places the participant can take one; 0 if places are not shared out, null if all of the
    /// participant's parts are full. If they are shared out by groups of tasks, it is one that the participant has not had.
    /// </summary>
    private int? StratumIn(Study study, Participation part)
    {
        if (study.Quota.Count == 0) return 0;
        if (study.Quota.IsOfTasks) return study.Quota.NextOf(study.Places, group => !part.HasTaskGroup(group));
        foreach (var stratum in Candidate.Audience.StrataOf(Participant, Candidate.Standing))
            if (study.Quota.HasRoom(stratum, study.Places)) return stratum;
        return null;
    }

    private Rejection? CheckEligible(WorkingSet set, Study study)
    {
        if (Candidate.Requirements.IdIn(Book) != study.Requirements
            || Candidate.Audience.IdIn(Book) != study.Audience
            || Candidate.Collection != study.Collection
            || Candidate.Logins != study.Logins)
            return new(RejectionCode.Changed, $"The requirements of study {Study} have changed.");
        var other = study.Collection.IsEmpty
            ? null
            : set.Find<CollectionPart>(RowKey.OfCollectionPart(study.Collection, Participant));
        if (Admission.CheckCollection(other, Study) is { } taken) return taken;
        if (!Candidate.Audience.Has(study, Participant, Candidate.Standing, set.Find<Row>))
            return Admission.Outside(Study, Participant);
        return Admission.Check(
            Candidate,
            Study,
            Participant,
            StudyAction.Accept,
            set.Find<Block>(RowKey.OfBlock(Book, Participant)),
            type => set.Find<Trait>(RowKey.OfTrait(type, Participant)));
    }
}
