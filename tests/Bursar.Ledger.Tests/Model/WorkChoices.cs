namespace Bursar.Ledger.Tests;

/// <summary>Turns steps into commands on submissions.</summary>
internal sealed class WorkChoices(Amounts amounts, Picks picks)
{
    public TakePlace Take(Step step, DateTimeOffset now)
        => new(picks.Study(step.A, study => study.Open > 0 && !study.IsExpired(now)), Picks.Workers[step.B % Picks.Workers.Length]);

    public SubmitWork Submit(Step step, DateTimeOffset now)
    {
        var (study, submission, _) = picks.Submission(step, one => one.State == SubmissionState.Taken && InTime(one, step, now));
        return new(study, submission) { Document = step.C % 7 == 0 ? $"Answer {step.C}" : null };
    }

    /// <summary>As often of one that was rejected, mostly while it can be overridden; now and then where the funds for it are gone.</summary>
    public ApproveSubmission Approve(Step step, DateTimeOffset now)
    {
        var overrides = step.C % 3 > 0;
        var (study, submission, _) = picks.Submission(step, one => overrides ? Overridable(one, step, now) : one.State == SubmissionState.Submitted);
        return new(study, submission) { OverridesRejection = overrides, Feedback = Amounts.Text(step.C / 9, Submission.MaxFeedback) };
    }

    public RejectSubmission Reject(Step step, DateTimeOffset now)
    {
        var (study, submission, _) = picks.Submission(step, one => one.State == SubmissionState.Submitted && InTime(one, step, now));
        return new(study, submission, Reopens: step.C % 3 == 0) { Feedback = Amounts.Text(step.C / 9, Submission.MaxFeedback) };
    }

    public ReturnSubmission Return(Step step, DateTimeOffset now)
    {
        // As often of a study that is offered no more, where the place cannot open again.
        var (study, submission, participant) = picks.Submission(step, one => one.State == SubmissionState.Taken
            && InTime(one, step, now) && (step.C % 2 == 0 || one.Study.State == StudyState.Stopped));
        return new(study, submission, participant);
    }

    public SettleSubmission Settle(Step step, DateTimeOffset now)
    {
        var (study, submission, participant) = picks.Submission(
            step, one => one.IsLate(now) && (step.C % 2 == 0 || one.State == SubmissionState.Submitted));
        return new(study, submission, participant);
    }

    public PayBonus PayBonus(Step step)
    {
        var (study, submission, _) = picks.Submission(step, one => one.State != SubmissionState.Taken);
        return new(study, submission, amounts.Bonus(step.C, study.Book), Amounts.Text(step.C / 97, Bonus.MaxReason));
    }

    private static bool Overridable(NaiveSubmission one, Step step, DateTimeOffset now) => (step.C / 3 % 5) switch
    {
        0 => one.State == SubmissionState.Rejected,
        1 => one.OverrideUntil >= now && one.Study.State != StudyState.Deleted && one.Study.Closed > 0 && one.Study.Book.Spendable < one.Study.Reward,
        _ => one.OverrideUntil >= now && one.Study.State != StudyState.Deleted && one.Study.Closed > 0,
    };

    private static bool InTime(NaiveSubmission submission, Step step, DateTimeOffset now) => step.C / 2 % 4 == 0 || !submission.IsLate(now);
}
