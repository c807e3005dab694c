namespace Bursar.Ledger;

/// <summary>
/// Screens out participants, all or none, and pays each for their time: Available → Paid(participant). Their places are closed
/// and released: Held(study) → Available. If requested, and if the offer has not ended, as many new places are offered.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submissions">1 to <see cref="Max"/> ids, without duplicates.</param>
/// <param name="Amount">The payment to each participant: zero to <see cref="Money.MaxAmount"/>.</param>
/// <param name="AddsPlaces">Whether as many places are added to the study: Available → Held(study).</param>
public sealed record ScreenOutSubmissions(ObjectId Study, IReadOnlyList<ObjectId> Submissions, Money Amount, bool AddsPlaces)
    : StudyCommand(Study)
{
    /// <summary>The maximum number of submissions in one command.</summary>
    public const int Max = 1_000;

    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Submissions.Count);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Submissions.Count > Max) return;
        foreach (var id in Submissions)
            if (id.Book == Book) rows.Add(RowKey.OfSubmission(id));
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (Submissions.Count is 0 or > Max)
            return Outcome.Refused(RejectionCode.InvalidValue, $"1 to {Max} submissions are screened out at once.");
        if (Amount < Money.Zero || Amount > Money.MaxAmount)
            return Outcome.Refused(RejectionCode.InvalidAmount, $"A screen-out payment is from 0.00 to {Money.MaxAmount}.");
        foreach (var id in Submissions)
        {
            var submission = id.Book == Book ? set.Find<Submission>(RowKey.OfSubmission(id)) : null;
            if (submission?.Study != Study) return Rejection.NotFound("submission", id);
            if (submission.State != SubmissionState.Submitted)
                return SubmissionCommand.WrongState(submission, SubmissionState.Submitted);
            if (submission.Due <= set.Now) return SubmissionCommand.TimeOver(submission);
            if (SubmissionCommand.ScreenOut(set, Current(set), submission, Amount, reopens: false).Rejection is { } rejection)
                return rejection;
        }
        return AddsPlaces && study.IsOpen ? Add(set, book, Current(set)) : set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("screen-out-submissions")
        .With("study", Study.ToString())
        .With("submissions", string.Join(' ', Submissions))
        .With("amount", Amount.ToString())
        .With("adds_places", AddsPlaces.ToString());

    private Outcome Add(WorkingSet set, Book book, Study study)
    {
        if (CheckMore(book, study, Submissions.Count) is { } refused) return refused;
        set.Put(study with { Places = study.Places + Submissions.Count });
        return Reserve(set, study, Submissions.Count);
    }

    private Study Current(WorkingSet set) => set.Find<Study>(RowKey.OfStudy(Study))!;
}
