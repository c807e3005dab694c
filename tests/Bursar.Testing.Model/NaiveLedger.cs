using System.Numerics;

namespace Bursar.Testing.Model;

/// <summary>
/// The rules of money, written a second time in the plainest way: whole numbers without limits, one dictionary of accounts for
/// each book, places counted one by one. It shares no code with the Ledger; of a command it reads only the fields.
/// </summary>
internal sealed class NaiveLedger
{
    private static readonly BigInteger MaxAmount = BigInteger.Parse("1000000000000000");

    public Dictionary<int, NaiveBook> Books { get; } = [];

    public Dictionary<ObjectId, NaiveStudy> Studies { get; } = [];

    public Dictionary<ObjectId, NaiveSubmission> Submissions { get; } = [];

    public Dictionary<ObjectId, NaiveBonus> Bonuses { get; } = [];

    public Dictionary<ObjectId, NaiveBatch> Batches { get; } = [];

    /// <summary>The submission that came last to count as a participant's in a study.</summary>
    public Dictionary<(ObjectId Study, ObjectId Participant), ObjectId> Last { get; } = [];

    /// <summary>
    /// Why the command must be refused; null where it was done, under the id that the Ledger gave what it made, and those that it
    /// gave the bonuses of a batch.
    /// </summary>
    public RejectionCode? Run(Command command, ObjectId made, IReadOnlyList<ObjectId> bonuses, DateTimeOffset now)
        => command switch
        {
            OpenBook open => Run(open),
            UpdateBook update => Run(update),
            TopUp up => Run(up),
            Refund refund => Run(refund),
            DraftStudy draft => Run(draft, made, now),
            ApproveSubmissions approve => NaiveMany.Approve(this, approve, now),
            PayBonuses pay => NaiveBatch.Pay(this, pay, bonuses, now),
            StudyCommand one => Study(one, made, now),
            _ => throw new InvalidOperationException($"The model does not know {command}."),
        };

    private RejectionCode? Run(OpenBook open)
    {
        if (Books.ContainsKey(open.Book)) return RejectionCode.AlreadyExists;
        if (open.Title.Trim() == "") return RejectionCode.InvalidValue;
        if (open.CreditLimit.Units < 0 || open.CreditLimit.Units > MaxAmount) return RejectionCode.InvalidAmount;
        if (open.MTurkPricing.Step.Units == 0 || open.ProlificPricing.Step.Units == 0) return RejectionCode.InvalidValue;
        Books[open.Book] = new()
        {
            Currency = open.Currency,
            Credit = open.CreditLimit.Units,
            Sandbox = open.Sandbox,
            Prices = { [Origin.MTurk] = open.MTurkPricing, [Origin.Prolific] = open.ProlificPricing },
        };
        return null;
    }

    private RejectionCode? Run(UpdateBook update)
    {
        if (!Books.TryGetValue(update.Book, out var book)) return RejectionCode.NotFound;
        var limit = update.CreditLimit is { } asked ? asked.Units : book.Credit;
        if (limit < 0 || limit > MaxAmount) return RejectionCode.InvalidAmount;
        if (book.Sum("Available") + limit < 0) return RejectionCode.InsufficientFunds;
        if (update.MTurkPricing?.Step?.Units == 0 || update.ProlificPricing?.Step?.Units == 0) return RejectionCode.InvalidValue;
        book.Credit = limit;
        Reprice(book, Origin.MTurk, update.MTurkPricing);
        Reprice(book, Origin.Prolific, update.ProlificPricing);
        return null;
    }

    private static void Reprice(NaiveBook book, Origin list, PricingEdit? edit)
    {
        if (edit is null) return;
        var before = book.Prices[list];
        book.Prices[list] = new()
        {
            FeeRate = edit.FeeRate ?? before.FeeRate,
            VatRate = edit.VatRate ?? before.VatRate,
            LargeStudyRate = edit.LargeStudyRate ?? before.LargeStudyRate,
            LargeStudyPlaces = edit.LargeStudyPlaces ?? before.LargeStudyPlaces,
            MinimumFee = edit.MinimumFee ?? before.MinimumFee,
            Step = edit.Step ?? before.Step,
            Surcharges = edit.Surcharges ?? before.Surcharges,
        };
    }

    private RejectionCode? Run(TopUp up)
    {
        if (!Books.TryGetValue(up.Book, out var book)) return RejectionCode.NotFound;
        return Refuse(book, up.Amount, up.Currency, up.Reference) ?? book.Move("Funding", "Available", [up.Amount.Units, 0, 0]);
    }

    private RejectionCode? Run(Refund refund)
    {
        if (!Books.TryGetValue(refund.Book, out var book)) return RejectionCode.NotFound;
        if (Refuse(book, refund.Amount, refund.Currency, refund.Reference) is { } code) return code;
        return book.Sum("Available") < refund.Amount.Units
            ? RejectionCode.InsufficientFunds
            : book.Move("Available", "Funding", [refund.Amount.Units, 0, 0]);
    }

    private static RejectionCode? Refuse(NaiveBook book, Money amount, Currency currency, string reference)
    {
        if (book.Sandbox) return RejectionCode.SandboxBook;
        if (currency != book.Currency) return RejectionCode.WrongCurrency;
        if (amount.Units < 1 || amount.Units > MaxAmount) return RejectionCode.InvalidAmount;
        return reference.Length > 256 ? RejectionCode.InvalidValue : null;
    }

    private RejectionCode? Run(DraftStudy draft, ObjectId made, DateTimeOffset now)
    {
        if (!Books.TryGetValue(draft.Book, out var book)) return RejectionCode.NotFound;
        if (draft.Lifetime is { TotalSeconds: var offered } && (offered < 1 || offered > 31_536_000 || offered % 1 != 0))
            return RejectionCode.InvalidValue;
        if (Refuse(
            draft.Title, draft.Reward, draft.Places, draft.TimeLimit, draft.ApproveAfter,
            draft.CompletionCodes) is { } refused)
            return refused;
        var kept = draft.KeepFor?.TotalSeconds ?? 86_400;
        if (kept < 86_400 || kept > 3_650 * 86_400 || kept % 1 != 0) return RejectionCode.InvalidValue;
        var unit = NaivePricing.Place(book.Prices[draft.Origin], draft.Reward.Units, draft.Places, draft.Qualifications);
        if (unit.Any(part => part > long.MaxValue)) return RejectionCode.OutOfRange;
        var study = new NaiveStudy
        {
            Id = made,
            Book = book,
            Title = draft.Title,
            Unit = unit,
            Places = draft.Places,
            Origin = draft.Origin,
            TimeLimit = draft.TimeLimit,
            ApproveAfter = draft.ApproveAfter,
            ExpiresAt = draft.Lifetime is null ? draft.ExpiresAt : now + draft.Lifetime,
            KeepFor = draft.KeepFor,
            Codes = draft.CompletionCodes,
            Rules = draft.Rules,
            Document = draft.Document,
        };
        if (draft.Publish && NaiveOffer.Publish(study, null, now) is { } code) return code;
        Studies[made] = study;
        return null;
    }

    /// <summary>Why a study cannot have these terms.</summary>
    public static RejectionCode? Refuse(
        string title, Money reward, int places, TimeSpan timeLimit, TimeSpan approveAfter, CompletionCodes codes)
    {
        double limit = timeLimit.TotalSeconds, wait = approveAfter.TotalSeconds;
        if (title.Trim() == "") return RejectionCode.InvalidValue;
        if (reward.Units < 0 || reward.Units > MaxAmount) return RejectionCode.InvalidAmount;
        if (codes.Entries.GroupBy(one => one.Code).Any(same => same.Count() > 1)) return RejectionCode.InvalidValue;
        if (places < 1 || places > 1_000_000) return RejectionCode.InvalidValue;
        if (limit < 30 || limit > 31_536_000 || limit % 1 != 0) return RejectionCode.InvalidValue;
        return wait < 0 || wait > 2_592_000 || wait % 1 != 0 ? RejectionCode.InvalidValue : null;
    }

    /// <summary>A participant's submissions in a study that count.</summary>
    public IEnumerable<NaiveSubmission> OfParticipant(NaiveStudy study, ObjectId participant)
        => Submissions.Values.Where(one => one.Study == study && one.Participant == participant && one.Counts);

    /// <summary>The participant's last submission in a study; none if none counts.</summary>
    public ObjectId LastOf(ObjectId study, ObjectId participant)
        => Studies.TryGetValue(study, out var known) && OfParticipant(known, participant).Any()
            ? Last[(study, participant)]
            : default;

    private RejectionCode? Run(TakePlace take, NaiveStudy study, ObjectId made, DateTimeOffset now)
    {
        if (study.State == StudyState.Draft) return RejectionCode.WrongState;
        if (!study.IsOpen || study.IsExpired(now)) return RejectionCode.OfferOver;
        if (study.State == StudyState.Paused || study.OfferedFrom > now) return RejectionCode.WrongState;
        if (take.Reserves && study.Origin == Origin.MTurk) return RejectionCode.InvalidValue;
        List<NaiveSubmission> own = [.. OfParticipant(study, take.Participant)];
        var last = LastOf(study.Id, take.Participant);
        if (own.Count > 0 && own.Count >= study.Most) return RejectionCode.AlreadyExists;
        if (own.Count > 0 && last != take.Candidate.Previous) return RejectionCode.Changed;
        if (own.Count > 0 && Submissions[last].State is SubmissionState.Taken or SubmissionState.Reserved)
            return RejectionCode.AlreadyExists;
        if (study.Open == 0 || study.Working >= (study.Rules.AtOnce == 0 ? int.MaxValue : study.Rules.AtOnce))
            return RejectionCode.NoPlaceFree;
        study.Open--;
        study.Working++;
        Submissions[made] = new()
        {
            Study = study,
            Participant = take.Participant,
            TakenAt = now,
            CameAt = now,
            Deadline = now + (take.Reserves ? TimeSpan.FromMinutes(10) : study.TimeLimit),
            State = take.Reserves ? SubmissionState.Reserved : SubmissionState.Taken,
        };
        Last[(study.Id, take.Participant)] = made;
        return null;
    }

    private RejectionCode? Run(PayBonus pay, NaiveSubmission submission, ObjectId made, DateTimeOffset now)
    {
        if (submission.State is SubmissionState.Taken or SubmissionState.Reserved) return RejectionCode.WrongState;
        if (pay.Amount.Units < 1 || pay.Amount.Units > MaxAmount) return RejectionCode.InvalidAmount;
        if (pay.Reason.Length > 4_096) return RejectionCode.InvalidValue;
        var book = submission.Study.Book;
        var cost = NaivePricing.Bonus(book.Prices[submission.Study.Origin], pay.Amount.Units);
        if (book.Move("Available", $"Paid {submission.Participant}", cost) is { } code) return code;
        Bonuses[made] = new(pay.Submission, submission, cost, pay.Reason, now);
        return null;
    }

    private RejectionCode? Run(PrepareBonuses prepare, NaiveStudy study, ObjectId made)
    {
        if (prepare.Document == "") return RejectionCode.InvalidValue;
        Batches[made] = new() { Study = study };
        return null;
    }

    private RejectionCode? Study(StudyCommand command, ObjectId made, DateTimeOffset now)
    {
        if (!Studies.TryGetValue(command.Study, out var study)) return RejectionCode.NotFound;
        return command switch
        {
            PublishStudy publish => NaiveOffer.Publish(study, publish.OfferedFrom, now),
            PauseStudy pause => NaiveOffer.Pause(study, pause.Paused),
            RewriteDraft rewrite => NaiveOffer.Rewrite(study, rewrite),
            ScreenOutSubmissions screen => NaiveMany.ScreenOut(this, study, screen, now),
            PrepareBonuses prepare => Run(prepare, study, made),
            WithdrawStudy => NaiveOffer.Withdraw(study, now),
            ReviseStudy revise => NaiveOffer.Revise(study, revise, now),
            AddPlaces add => NaiveOffer.AddPlaces(study, add.Places, now),
            StopStudy => NaiveOffer.Stop(study, now),
            SetExpiry set => NaiveOffer.SetExpiry(study, set.ExpiresAt, now),
            ChangeTerms terms => NaiveOffer.ChangeTerms(study, terms),
            ReviewStudy review => NaiveOffer.Review(study, review.UnderReview, now),
            DeleteStudy => NaiveOffer.Delete(study, now),
            SettleStudy => NaiveOffer.Settle(study, now),
            TakePlace take => Run(take, study, made, now),
            SubmissionCommand one => Submission(one, study, made, now),
            _ => throw new InvalidOperationException($"The model does not know {command}."),
        };
    }

    private RejectionCode? Submission(SubmissionCommand command, NaiveStudy study, ObjectId made, DateTimeOffset now)
    {
        if (!Submissions.TryGetValue(command.Submission, out var submission) || submission.Study != study)
            return RejectionCode.NotFound;
        return command switch
        {
            StartWork => NaiveWork.Start(submission, now),
            SubmitWork submit => NaiveWork.Submit(this, submission, submit, now),
            CompleteSubmission complete => NaiveWork.Complete(this, submission, complete, now),
            RestoreSubmission restore => NaiveWork.Restore(this, submission, restore, now),
            RequestReturn ask => NaiveWork.RequestReturn(submission, ask.Feedback, now),
            ApproveSubmission approve => NaiveWork.Approve(submission, approve, now),
            RejectSubmission reject => NaiveWork.Reject(submission, reject, now),
            ReturnSubmission back => NaiveWork.Return(submission, back, now),
            SettleSubmission settle => NaiveWork.Settle(submission, settle.Participant, now),
            PayBonus pay => Run(pay, submission, made, now),
            _ => throw new InvalidOperationException($"The model does not know {command}."),
        };
    }
}
