namespace Bursar.Ledger;

/// <summary>
/// Pays a batch of bonuses, all or none: Available → Paid(participant) for each, with its fee. Paying it again is refused unless
/// requested.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Batch">The batch's id.</param>
/// <param name="Lines">The batch's lines, as the caller read them; they never change. 1 to <see cref="Max"/>.</param>
/// <param name="Repeats">Whether a batch that was already paid is paid again.</param>
public sealed record PayBonuses(ObjectId Study, ObjectId Batch, IReadOnlyList<BonusLine> Lines, bool Repeats)
    : StudyCommand(Study)
{
    /// <summary>The maximum number of lines in one batch.</summary>
    public const int Max = 1_000;

    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Lines.Count);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Batch.Book == Book) rows.Add(RowKey.OfBonusBatch(Batch));
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        var batch = Batch.Book == Book ? set.Find<BonusBatch>(RowKey.OfBonusBatch(Batch)) : null;
        if (batch?.Study != Study) return Rejection.NotFound("batch of bonuses", Batch);
        if (batch.PaidAt is { } paid && !Repeats)
            return Outcome.Refused(RejectionCode.WrongState, $"The batch {Batch} was paid at {paid:O}.");
        if (Lines.Count is 0 or > Max) return Outcome.Refused(RejectionCode.InvalidValue, $"A batch has 1 to {Max} bonuses.");
        set.Put(batch with { PaidAt = set.Now });
        foreach (var line in Lines)
            if (PayBonus.Pay(set, study, line, reason: "") is (_, { } rejection)) return rejection;
        return set.Receipt(Batch);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("pay-bonuses")
        .With("study", Study.ToString())
        .With("batch", Batch.ToString())
        .With("repeats", Repeats.ToString());
}
