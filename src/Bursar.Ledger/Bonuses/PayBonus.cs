namespace Bursar.Ledger;

/// <summary>
/// Pays a participant a bonus in addition to the reward, with the fee of the study's pricing: Available → Paid(participant).
/// Nothing is reserved for it beforehand. It can be paid at any time after the participant has finished working, even when the
/// study is over.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id, which determines the participant.</param>
/// <param name="Amount">
/// The amount that the participant gets, without the fee: more than zero, at most <see cref="Money.MaxAmount"/>.
/// </param>
/// <param name="Reason">The message to the participant, at most <see cref="Bonus.MaxReason"/> characters.</param>
public sealed record PayBonus(ObjectId Study, ObjectId Submission, Money Amount, string Reason)
    : SubmissionCommand(Study, Submission)
{
    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (submission.IsAtWork) return WrongState(submission, SubmissionState.Submitted);
        var (bonus, rejection) = Pay(set, study, new(Submission, submission.Participant, Amount), Reason);
        return rejection is not null ? rejection : set.Receipt(bonus);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("pay-bonus")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("amount", Amount.ToString())
        .With("reason", Reason);

    /// <summary>Pays one bonus.</summary>
    /// <returns>The bonus's id, or why it was not paid.</returns>
    internal static (ObjectId Bonus, Rejection? Rejection) Pay(WorkingSet set, Study study, BonusLine line, string reason)
    {
        if (line.Amount <= Money.Zero || line.Amount > Money.MaxAmount)
            return (default, new(RejectionCode.InvalidAmount, $"A bonus is more than 0.00 and at most {Money.MaxAmount}."));
        if (TextRules.Check("A reason", reason, Bonus.MaxReason) is { } refused) return (default, refused);
        var bonus = new Bonus
        {
            Id = set.NextId(),
            Study = study.Id,
            Submission = line.Submission,
            Participant = line.Participant,
            Amount = line.Amount,
            Reason = reason,
            PaidAt = set.Now,
        };
        set.Put(bonus);
        var cost = set.Book!.PricingOf(study.Origin).Bonus(line.Amount);
        return (bonus.Id, set.Move(TransferKind.Bonus, Account.Available, Account.Paid(line.Participant), cost, bonus.Id));
    }
}
