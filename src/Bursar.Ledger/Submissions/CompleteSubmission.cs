namespace Bursar.Ledger;

/// <summary>
/// The payer completes a submission, whether still in progress, submitted, or timed out while its place is free, with a
/// completion code (COMPLETE of Prolific's transition). Depending on the code, it waits for a decision, is approved, is screened
/// out, or part of the reward is paid from its hold and the rest is released.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Code">One of the study's codes for the payer (<see cref="CompletionCode.ByPayer"/>).</param>
public sealed record CompleteSubmission(ObjectId Study, ObjectId Submission, string Code) : CompletionCommand(Study, Submission)
{
    /// <summary>
    /// The percentage of the reward to pay, 1 to 99; required for a code that pays part of it, and not allowed for any other.
    /// </summary>
    public int? Percent { get; init; }

    /// <summary>The message to the participant, at most <see cref="Ledger.Submission.MaxFeedback"/> characters.</summary>
    public string Feedback { get; init; } = "";

    /// <summary>
    /// Whether the code must screen out (SCREEN_OUT of Prolific's transition): one of the participants' codes can then be given
    /// as well, and it must have a slot left.
    /// </summary>
    public bool ScreensOut { get; init; }

    /// <summary>This percentage of a reward, rounded down to whole minor units.</summary>
    public static Money PartOf(Money reward, int percent) => Money.FromMinor((reward * percent).WholeMinor / 100);

    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (submission.State is not (SubmissionState.Taken or SubmissionState.Submitted or SubmissionState.TimedOut))
            return WrongState(submission, SubmissionState.Submitted);
        if (submission.State == SubmissionState.TimedOut || submission.Due <= set.Now)
        {
            if (TakeLate(set, study, submission) is not { } late) return TimeOver(submission);
            study = late;
        }
        if (study.CompletionCodes.Find(Code) is not { } code || !(code.ByPayer || ScreensOut))
            return Outcome.Refused(RejectionCode.InvalidValue, $"Study {Study} has no such code for its payer.");
        if (ScreensOut && code is not { Action: CompletionAction.ScreenOut, Slots: > 0 })
            return Outcome.Refused(RejectionCode.WrongState, $"No slot of study {Study} is left to screen out with.");
        if (Percent is < 1 or > 99 || Percent is null == (code.Action == CompletionAction.PayPart))
            return Outcome.Refused(
                RejectionCode.InvalidValue, "A code that pays a part of a reward needs 1 to 99 percent, and no other does.");
        if (TextRules.Check("Feedback", Feedback, Ledger.Submission.MaxFeedback) is { } refused) return refused;

        if (!Covers(code)) return NotRead(code);
        ChangeGroups(set, code);
        submission = submission with { CompletionCode = Code, Feedback = Feedback };
        if (submission.State != SubmissionState.Submitted) (study, submission) = Submit(set, study, submission);
        else set.Put(submission);
        return Percent is { } percent
            ? PayPart(set, study, submission, PartOf(study.Reward, percent))
            : ScreensOut ? ScreenOut(set, study, submission, code) : Act(set, study, submission, byPayer: true);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("complete-submission")
            .With("study", Study.ToString())
            .With("submission", Submission.ToString())
            .With("code", Code)
            .With("percent", Percent?.ToString())
            .With("feedback", Feedback);
        // Left out where it need not, so that requests that were stored before are still recognized.
        return ScreensOut ? text.With("screens_out", ScreensOut.ToString()) : text;
    }

    /// <summary>
    /// Pays the part with its fee, Held(study) → Paid(participant), and releases the rest, Held(study) → Available. The place is
    /// used up.
    /// </summary>
    private static Receipt PayPart(WorkingSet set, Study study, Submission submission, Money amount)
    {
        // A minimum fee can be more than the part's share of the fee; never more than the place holds.
        var cost = Breakdown.Min(set.Book!.PricingOf(study.Origin).Place(amount, study.Places), study.UnitCost);
        set.Put(submission with { State = SubmissionState.PartlyApproved, EndedAt = set.Now, Due = null, PaidInstead = amount });
        set.Put(study with { Taken = study.Taken - 1, Submitted = study.Submitted - 1, Paid = study.Paid + 1 });
        var (held, paid) = (Account.Held(study.Id), Account.Paid(submission.Participant));
        set.Move(TransferKind.Release, held, Account.Available, study.UnitCost - cost, submission.Id);
        set.Move(TransferKind.Payment, held, paid, cost, submission.Id);
        return set.Receipt(submission.Id);
    }
}
