namespace Bursar.Ledger;

/// <summary>
/// Pays a participant more than the reward, with the fee of the study's pricing: Available → Paid(participant). Nothing is held
/// for it before. It can be paid at any time once the place is no longer being worked in, also when the study is over.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id, which says who gets it.</param>
/// <param name="Amount">What the participant gets: more than zero, at most <see cref="Money.MaxAmount"/>.</param>
/// <param name="Reason">What the participant is told, at most <see cref="Bonus.MaxReason"/> characters.</param>
public sealed record PayBonus(ObjectId Study, ObjectId Submission, Money Amount, string Reason)
    : SubmissionCommand(Study, Submission)
{
    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (submission.State == SubmissionState.Taken) return WrongState(submission, SubmissionState.Submitted);
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
    /// <returns>Its id, or why it was not paid.</returns>
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
