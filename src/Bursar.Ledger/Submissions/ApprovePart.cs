namespace Bursar.Ledger;

/// <summary>
/// Pays a part of the reward for submitted work from the study's hold, with the fee on that part, and releases the rest of what the place
/// held: Held(study) → Paid(participant), Held(study) → Available. The place is used. Refused once it is due to be approved by itself.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Percent">How much of the reward: 1 to 99; the amount is rounded down to whole minor units.</param>
public sealed record ApprovePart(ObjectId Study, ObjectId Submission, int Percent) : SubmissionCommand(Study, Submission)
{
    /// <summary>What the participant is told, at most <see cref="Ledger.Submission.MaxFeedback"/> characters.</summary>
    public string Feedback { get; init; } = "";

    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Study study, Submission submission)
    {
        if (submission.State != SubmissionState.Submitted) return WrongState(submission, SubmissionState.Submitted);
        if (submission.Due <= set.Now) return TimeOver(submission);
        if (Percent is < 1 or > 99) return Outcome.Refused(RejectionCode.InvalidValue, "A part of a reward is from 1 to 99 percent.");
        if (TextRules.Refuse("Feedback", Feedback, Ledger.Submission.MaxFeedback) is { } refused) return refused;
        var amount = Money.FromMinor((study.Reward * Percent).WholeMinor / 100);
        // A minimum fee can be more than the part's share of the fee; never more than the place holds.
        var cost = Breakdown.Min(set.Book!.PricingOf(study.Prices).Place(amount, study.Places), study.UnitCost);
        set.Put(submission with
        {
            State = SubmissionState.PartlyApproved, EndedAt = set.Now, Due = null, Feedback = Feedback, PaidInstead = amount,
        });
        set.Put(study with { Taken = study.Taken - 1, Submitted = study.Submitted - 1, Paid = study.Paid + 1 });
        var rejection = set.Move(TransferKind.Release, Account.Held(Study), Account.Available, study.UnitCost - cost, Submission)
            ?? set.Move(TransferKind.Payment, Account.Held(Study), Account.Paid(submission.Participant), cost, Submission);
        return rejection is not null ? rejection : set.Receipt(Submission);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("approve-part")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("percent", Percent.ToString())
        .With("feedback", Feedback);
}
