namespace Bursar.Testing.Model;

/// <summary>Turns steps into commands on submissions.</summary>
internal sealed class WorkChoices(NaiveLedger model, Amounts amounts, Picks picks)
{
    /// <summary>Mostly after the participant's last submission was read; now and then too late.</summary>
    public TakePlace Take(Step step, DateTimeOffset now)
    {
        var study = picks.Study(
            step.A, study => study.Open > 0 && !study.IsExpired(now) && (step.C % 8 == 0 || study.State == StudyState.Active));
        var participant = Picks.Workers[step.B % Picks.Workers.Length];
        var previous = step.C / 8 % 12 == 0 ? default : model.LastOf(study, participant);
        return new(study, participant)
        {
            Candidate = Candidate.ForAnyone with { Previous = previous },
            Reserves = step.C / 96 % 4 == 0,
        };
    }

    /// <summary>Mostly in a place that is reserved, now and then too late.</summary>
    public StartWork Start(Step step, DateTimeOffset now)
    {
        var (study, submission, _) = picks.Submission(
            step, one => one.State == SubmissionState.Reserved && InTime(one, step, now));
        return new(study, submission);
    }

    public SubmitWork Submit(Step step, DateTimeOffset now)
    {
        var (study, submission, participant) = picks.Submission(step, one => step.B / 48 % 4 == 0
            ? IsLate(one, now)
            : one.State == SubmissionState.Taken
                && InTime(one, step, now)
                && (step.C % 4 > 0 || one.Study.State == StudyState.Stopped));
        return new(study, submission)
        {
            Participant = step.B / 48 % 12 == 11 ? default : participant,
            Document = step.C % 7 == 0 ? $"Answer {step.C}" : null,
            CompletionCode = step.C % 8 == 0 ? "OUT" : Code(step.C / 7),
        };
    }

    /// <summary>
    /// Mostly with one of the payer's codes, and with what it takes; of those that screen out, as often where the place cannot
    /// open again.
    /// </summary>
    public CompleteSubmission Complete(Step step, DateTimeOffset now)
    {
        var (study, submission, participant) = picks.Submission(
            step, one => (step.B / 48 % 2 == 0
                ? one.State == SubmissionState.TimedOut && IsLate(one, now)
                : one.State is SubmissionState.Taken or SubmissionState.Submitted && InTime(one, step, now))
            && one.Study.Codes.Entries.Count > 0
            && (step.C % 3 > 0 || step.B / 48 % 2 == 0 || one.Study.State == StudyState.Stopped));
        var code = (step.C / 9 % 8) switch { 0 => "YES", 1 => "BACK", 2 => "WAIT", 3 => "OUT", < 6 => "AWAY", _ => "PART" };
        var percent = (step.C / 72 % 12) switch { 0 => 0, 1 => 100, 2 => 1, 3 => 99, _ => (int)(1 + step.C / 864 % 99) };
        return new(study, submission, code)
        {
            Participant = step.B / 48 % 12 == 11 ? default : participant,
            ScreensOut = step.B / 576 % 6 == 0,
            Percent = code == "PART" || step.C / 864 % 16 == 0 ? percent : null,
            Feedback = Amounts.Text(step.C / 9, Submission.MaxFeedback),
        };
    }

    /// <summary>As often of work that is submitted, which then can be returned.</summary>
    public RequestReturn RequestReturn(Step step)
    {
        var (study, submission, _) = picks.Submission(
            step, one => one.State == (step.C % 4 == 0 ? SubmissionState.Taken : SubmissionState.Submitted)
            && (step.C / 4 % 2 > 0 || one.Study.State == StudyState.Stopped));
        return new(study, submission) { Feedback = Amounts.Text(step.C / 8, Submission.MaxFeedback) };
    }

    /// <summary>
    /// As often of one that was rejected, mostly while it can be overridden; now and then where the funds for it are gone.
    /// </summary>
    public ApproveSubmission Approve(Step step, DateTimeOffset now)
    {
        var overrides = step.C % 3 > 0;
        var (study, submission, _) = picks.Submission(
            step, one => overrides ? Overridable(one, step, now) : one.State == SubmissionState.Submitted);
        return new(study, submission)
        {
            OverridesRejection = overrides,
            Feedback = Amounts.Text(step.C / 9, Submission.MaxFeedback),
        };
    }

    public RejectSubmission Reject(Step step, DateTimeOffset now)
    {
        var (study, submission, _) = picks.Submission(
            step, one => one.State == SubmissionState.Submitted && InTime(one, step, now));
        return new(study, submission, Reopens: step.C % 3 == 0) { Feedback = Amounts.Text(step.C / 9, Submission.MaxFeedback) };
    }

    public ReturnSubmission Return(Step step, DateTimeOffset now)
    {
        // Mostly what its payer has asked for; as often of a study that is offered no more, where the place cannot open again.
        var (study, submission, participant) = picks.Submission(
            step, one => (step.C % 5 < 2
                ? one.State is SubmissionState.Taken or SubmissionState.Reserved
                : Returnable(one))
            && InTime(one, step, now) && (step.C / 2 % 2 == 0 || one.Study.State == StudyState.Stopped));
        return new(study, submission, participant) { ByPayer = step.B / 48 % 4 == 0 };
    }

    /// <summary>As often of a study that is offered no more.</summary>
    public RestoreSubmission Restore(Step step)
    {
        var from = (step.C % 16) switch
        {
            0 => SubmissionState.Approved,
            < 8 => SubmissionState.Rejected,
            _ => SubmissionState.Returned,
        };
        var (study, submission, participant) = picks.Submission(
            step, one => one.State == from && (step.C / 16 % 2 == 0 || one.Study.State == StudyState.Stopped));
        return new(study, submission, participant, from);
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

    /// <summary>Whether it is too late, but nobody else has its place.</summary>
    private static bool IsLate(NaiveSubmission one, DateTimeOffset now)
        => one.Study is { Origin: Origin.Prolific, IsOpen: true }
            && !one.Study.IsExpired(now)
            && (one.State == SubmissionState.Taken
                ? one.IsLate(now)
                : one.State == SubmissionState.TimedOut && one.Study.Open > 0);

    private static bool Returnable(NaiveSubmission one)
        => one.State == SubmissionState.Submitted && one.ReturnRequestedAt is not null;

    private static string Code(uint n) => (n % 16) switch
    {
        < 3 => "OUT",
        < 5 => "DONE",
        5 => "LOOK",
        6 => new string('x', Submission.MaxCompletionCode + (n / 16 % 4 == 0 ? 1 : 0)),
        _ => "",
    };

    private static bool Overridable(NaiveSubmission one, Step step, DateTimeOffset now) => (step.C / 3 % 5) switch
    {
        0 => one.State == SubmissionState.Rejected,
        1 => one.OverrideUntil >= now
            && one.Study.State != StudyState.Deleted
            && one.Study.Closed > 0
            && one.Study.Book.Spendable < one.Study.Reward,
        _ => one.OverrideUntil >= now && one.Study.State != StudyState.Deleted && one.Study.Closed > 0,
    };

    private static bool InTime(NaiveSubmission submission, Step step, DateTimeOffset now)
        => step.C / 2 % 4 == 0 || !submission.IsLate(now);
}
