using System.Numerics;

namespace Bursar.Testing.Model;

/// <summary>
/// What can become of a submission of the <see cref="NaiveLedger"/>: why it must be refused, or null if it was done.
/// </summary>
internal static class NaiveWork
{
    public static RejectionCode? Submit(NaiveLedger model, NaiveSubmission submission, SubmitWork submit, DateTimeOffset now)
    {
        var entered = submit.CompletionCode;
        var late = MayBeLate(model, submission, submit, now);
        if (Refuse(submission, now) is { } refused && !(refused == RejectionCode.TimeOver && late)) return refused;
        if (entered.Length > 128) return RejectionCode.InvalidValue;
        submission.Code = entered;
        HandIn(model, submission, submit, now);
        // Without the funds for it, it waits for a decision.
        var code = Act(submission, byPayer: false, now);
        if (code is not (null or RejectionCode.InsufficientFunds)) return code;
        if (submission.State != SubmissionState.Submitted || submission.ReturnRequestedAt is not null) return null;
        if (!(now - submission.TakenAt < submission.Study.Rules.RejectsUnder)) return null;
        submission.Study.Submitted--;
        return Free(submission, SubmissionState.Rejected, reopens: true, now);
    }

    /// <summary>From reserved to at work, with the whole time.</summary>
    public static RejectionCode? Start(NaiveSubmission submission, DateTimeOffset now)
    {
        if (submission.State == SubmissionState.Taken) return null;
        if (submission.State != SubmissionState.Reserved || submission.IsLate(now)) return RejectionCode.WrongState;
        submission.State = SubmissionState.Taken;
        submission.TakenAt = now;
        submission.Deadline = now + submission.Study.TimeLimit;
        return null;
    }

    /// <summary>From at work to waiting for a decision; a place that was given up is taken again.</summary>
    private static void HandIn(
        NaiveLedger model, NaiveSubmission submission, CompletionCommand command, DateTimeOffset now)
    {
        var study = submission.Study;
        if (submission.State == SubmissionState.TimedOut)
        {
            study.Open--;
            model.Last[(study.Id, submission.Participant)] = command.Submission;
        }
        else study.Working--;
        study.Submitted++;
        submission.State = SubmissionState.Submitted;
        submission.SubmittedAt = now;
        submission.EndedAt = null;
        submission.Deadline = now + study.ApproveAfter;
    }

    /// <summary>Prolific takes late work whose place nobody else has.</summary>
    private static bool MayBeLate(NaiveLedger model, NaiveSubmission submission, CompletionCommand command, DateTimeOffset now)
    {
        var study = submission.Study;
        if (study.Origin != Origin.Prolific || !study.IsOpen || study.IsExpired(now)) return false;
        if (command.Participant != submission.Participant) return false;
        if (submission.State == SubmissionState.Taken) return true;
        return submission.State == SubmissionState.TimedOut
            && study.Open > 0
            && model.OfParticipant(study, submission.Participant).Count() < study.Most;
    }

    /// <summary>A rejection or a return is taken back.</summary>
    public static RejectionCode? Restore(
        NaiveLedger model, NaiveSubmission submission, RestoreSubmission restore, DateTimeOffset now)
    {
        var study = submission.Study;
        if (restore.From is not (SubmissionState.Rejected or SubmissionState.Returned)) return RejectionCode.InvalidValue;
        if (submission.Participant != restore.Participant) return RejectionCode.NotFound;
        if (submission.State != restore.From || study.State == StudyState.Deleted) return RejectionCode.WrongState;
        if (restore.From == SubmissionState.Returned
            && model.OfParticipant(study, submission.Participant).Count() >= study.Most)
            return RejectionCode.AlreadyExists;
        if ((study.IsOpen ? study.Open : study.Lapsed) == 0) return RejectionCode.NoPlaceFree;
        if (!study.IsOpen && study.Book.Move("Available", study.Account, study.Unit) is { } code) return code;
        if (study.IsOpen) study.Open--;
        else study.Lapsed--;
        if (restore.From == SubmissionState.Returned) model.Last[(study.Id, submission.Participant)] = restore.Submission;
        submission.EndedAt = null;
        submission.ReturnRequestedAt = null;
        if (submission.SubmittedAt is null)
        {
            study.Working++;
            submission.State = SubmissionState.Taken;
            submission.Deadline = now + study.TimeLimit;
            return null;
        }
        study.Submitted++;
        submission.State = SubmissionState.Submitted;
        submission.Deadline = now + study.ApproveAfter;
        return null;
    }

    public static RejectionCode? Complete(
        NaiveLedger model, NaiveSubmission submission, CompleteSubmission complete, DateTimeOffset now)
    {
        var study = submission.Study;
        if (submission.State is not (SubmissionState.Taken or SubmissionState.Submitted or SubmissionState.TimedOut))
            return RejectionCode.WrongState;
        if ((submission.State == SubmissionState.TimedOut || submission.IsLate(now))
            && !MayBeLate(model, submission, complete, now))
            return RejectionCode.WrongState;
        List<CompletionCode> codes =
            [.. study.Codes.Entries.Where(one => one.Code == complete.Code && (one.ByPayer || complete.ScreensOut))];
        if (codes.Count == 0) return RejectionCode.InvalidValue;
        if (complete.ScreensOut && (codes[0].Action != CompletionAction.ScreenOut || codes[0].Slots == 0))
            return RejectionCode.WrongState;
        var pays = codes[0].Action == CompletionAction.PayPart;
        if (pays ? complete.Percent is not (> 0 and < 100) : complete.Percent is not null) return RejectionCode.InvalidValue;
        if (complete.Feedback.Length > 1_024) return RejectionCode.InvalidValue;
        if (codes[0].Action == CompletionAction.ScreenOut
            && codes[0].Slots > 0
            && !Covers(submission, codes[0].Amount.Units, reopens: true))
            return RejectionCode.InsufficientFunds;
        submission.Code = complete.Code;
        submission.Feedback = complete.Feedback;
        if (submission.State != SubmissionState.Submitted) HandIn(model, submission, complete, now);
        return pays ? PayPart(submission, complete.Percent!.Value, now) : Act(submission, codes[0].ByPayer, now);
    }

    /// <summary>What the code stands for.</summary>
    private static RejectionCode? Act(NaiveSubmission submission, bool byPayer, DateTimeOffset now)
    {
        var study = submission.Study;
        foreach (var one in study.Codes.Entries.Where(one => one.Code == submission.Code && one.ByPayer == byPayer).ToList())
        {
            if (one.Action == CompletionAction.Approve) return Pay(submission, submission.Feedback, now);
            if (one.Action == CompletionAction.RequestReturn) submission.ReturnRequestedAt = now;
            if (one.Action != CompletionAction.ScreenOut || one.Slots == 0) continue;
            if (!Covers(submission, one.Amount.Units, reopens: true)) return RejectionCode.InsufficientFunds;
            study.Codes = new(study.Codes.Entries.Select(other => other == one ? one with { Slots = one.Slots - 1 } : other));
            if (ScreenOut(submission, one.Amount.Units, reopens: true, now) is { } code) return code;
            // The last slot: nobody is let in before there are more.
            if (one.Slots == 1 && study.State == StudyState.Active && study.Open > 0) study.State = StudyState.Paused;
            return null;
        }
        return null;
    }

    private static RejectionCode? PayPart(NaiveSubmission submission, int percent, DateTimeOffset now)
    {
        var study = submission.Study;
        var amount = study.Reward * percent / 10_000 * 100;
        // By the prices of today, but in no part more than the place holds.
        BigInteger[] today = NaivePricing.Place(study.Book.Prices[study.Origin], amount, study.Places, []);
        BigInteger[] cost = [.. study.Unit.Zip(today, BigInteger.Min)];
        if (study.Book.Move(study.Account, "Available", [.. study.Unit.Zip(cost, (whole, paid) => whole - paid)]) is { } code)
            return code;
        if (study.Book.Move(study.Account, $"Paid {submission.Participant}", cost) is { } other) return other;
        study.Submitted--;
        study.Paid++;
        submission.PaidInstead = (long)amount;
        End(submission, SubmissionState.PartlyApproved, now);
        return null;
    }

    public static RejectionCode? RequestReturn(NaiveSubmission submission, string feedback, DateTimeOffset now)
    {
        if (submission.State is not (SubmissionState.Taken or SubmissionState.Submitted)) return RejectionCode.WrongState;
        if (feedback.Length > 1_024) return RejectionCode.InvalidValue;
        if (submission.ReturnRequestedAt is null) (submission.ReturnRequestedAt, submission.Feedback) = (now, feedback);
        return null;
    }

    public static RejectionCode? Approve(NaiveSubmission submission, ApproveSubmission approve, DateTimeOffset now)
    {
        if (approve.Feedback.Length > 1_024) return RejectionCode.InvalidValue;
        if (submission.State == SubmissionState.Rejected && approve.OverridesRejection)
            return Override(submission, approve.Feedback, now);
        return submission.State == SubmissionState.Submitted ? Pay(submission, approve.Feedback, now) : RejectionCode.WrongState;
    }

    public static RejectionCode? Reject(NaiveSubmission submission, RejectSubmission reject, DateTimeOffset now)
    {
        if (submission.State != SubmissionState.Submitted || submission.IsLate(now)) return RejectionCode.WrongState;
        if (reject.Feedback.Length > 1_024) return RejectionCode.InvalidValue;
        submission.Study.Submitted--;
        submission.Feedback = reject.Feedback;
        return Free(submission, SubmissionState.Rejected, reject.Reopens, now);
    }

    public static RejectionCode? Return(NaiveSubmission submission, ReturnSubmission back, DateTimeOffset now)
    {
        if (submission.Participant != back.Participant) return RejectionCode.NotFound;
        if (submission.State == SubmissionState.Submitted
            && (back.ByPayer || submission.ReturnRequestedAt is not null || submission.Study.Origin == Origin.Prolific)
            && !submission.IsLate(now))
        {
            submission.Study.Submitted--;
            return Free(submission, SubmissionState.Returned, reopens: true, now);
        }
        var isReserved = submission.State == SubmissionState.Reserved && !submission.IsLate(now);
        if (!isReserved && Refuse(submission, now) is { } code) return code;
        submission.Study.Working--;
        return Free(submission, SubmissionState.Returned, reopens: true, now);
    }

    public static RejectionCode? Settle(NaiveSubmission submission, ObjectId participant, DateTimeOffset now)
    {
        if (submission.Participant != participant) return RejectionCode.NotFound;
        if (!submission.IsLate(now)) return RejectionCode.NotDue;
        if (submission.State == SubmissionState.Submitted) return Pay(submission, submission.Feedback, now);
        submission.Study.Working--;
        if (submission.State == SubmissionState.Reserved) return Free(submission, SubmissionState.Returned, reopens: true, now);
        return Free(submission, SubmissionState.TimedOut, reopens: true, now);
    }

    private static RejectionCode? Refuse(NaiveSubmission submission, DateTimeOffset now)
    {
        if (submission.State is not (SubmissionState.Taken or SubmissionState.TimedOut)) return RejectionCode.WrongState;
        return submission.State == SubmissionState.TimedOut || submission.IsLate(now) ? RejectionCode.TimeOver : null;
    }

    /// <summary>From what was held for it.</summary>
    public static RejectionCode? Pay(NaiveSubmission submission, string feedback, DateTimeOffset now)
    {
        var study = submission.Study;
        if (study.Book.Move(study.Account, $"Paid {submission.Participant}", study.Unit) is { } code) return code;
        study.Submitted--;
        study.Paid++;
        submission.Feedback = feedback;
        End(submission, SubmissionState.Approved, now);
        return null;
    }

    /// <summary>From what can be spent, because nothing is held for it.</summary>
    private static RejectionCode? Override(NaiveSubmission submission, string feedback, DateTimeOffset now)
    {
        var study = submission.Study;
        if (study.State == StudyState.Deleted || now > submission.OverrideUntil) return RejectionCode.WrongState;
        if (study.Closed == 0) return RejectionCode.NoPlaceFree;
        if (study.Book.Move("Available", $"Paid {submission.Participant}", study.Unit) is { } code) return code;
        study.Closed--;
        study.Paid++;
        submission.Feedback = feedback;
        End(submission, SubmissionState.Approved, now);
        return null;
    }

    /// <summary>From what can be spent, and from what the place held, where it does not open again.</summary>
    public static RejectionCode? ScreenOut(NaiveSubmission submission, long amount, bool reopens, DateTimeOffset now)
    {
        var study = submission.Study;
        if (!Covers(submission, amount, reopens)) return RejectionCode.InsufficientFunds;
        var cost = NaivePricing.Bonus(study.Book.Prices[study.Origin], amount);
        study.Submitted--;
        submission.PaidInstead = amount;
        return Free(submission, SubmissionState.ScreenedOut, reopens, now)
            ?? study.Book.Move("Available", $"Paid {submission.Participant}", cost);
    }

    private static bool Covers(NaiveSubmission submission, long amount, bool reopens)
    {
        var study = submission.Study;
        var cost = NaivePricing.Bonus(study.Book.Prices[study.Origin], amount);
        var freed = reopens && study.IsOpen ? 0 : study.Unit[0] + study.Unit[1] + study.Unit[2];
        return study.Book.Sandbox || study.Book.Spendable + freed >= cost[0] + cost[1] + cost[2];
    }

    private static RejectionCode? Free(NaiveSubmission submission, SubmissionState state, bool reopens, DateTimeOffset now)
    {
        var study = submission.Study;
        End(submission, state, now);
        if (reopens && study.IsOpen)
        {
            study.Open++;
            return null;
        }
        if (reopens) study.Lapsed++;
        else study.Closed++;
        return study.Book.Move(study.Account, "Available", study.Unit);
    }

    private static void End(NaiveSubmission submission, SubmissionState state, DateTimeOffset now)
    {
        submission.State = state;
        submission.EndedAt = now;
        submission.Deadline = null;
    }
}
