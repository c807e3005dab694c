using System.Numerics;

namespace Bursar.Ledger.Tests;

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

    /// <summary>Why the command must be refused; null where it was done, under the id that the Ledger gave what it made.</summary>
    public RejectionCode? Run(Command command, ObjectId made, DateTimeOffset now) => command switch
    {
        OpenBook open => Run(open),
        UpdateBook update => Run(update),
        TopUp up => Run(up),
        Refund refund => Run(refund),
        DraftStudy draft => Run(draft, made),
        PublishStudy publish => Run(publish, now),
        AddPlaces add => Run(add, now),
        StopStudy stop => Run(stop),
        SettleStudy expire => Run(expire, now),
        TakePlace take => Run(take, made, now),
        SubmissionCommand one => Submission(one, now),
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
            Prices = { [PriceList.MTurk] = open.MTurkPricing, [PriceList.Prolific] = open.ProlificPricing },
        };
        return null;
    }

    private RejectionCode? Run(UpdateBook update)
    {
        if (!Books.TryGetValue(update.Book, out var book)) return RejectionCode.NotFound;
        if (update.CreditLimit is not { } limit) return null;
        if (limit.Units < 0 || limit.Units > MaxAmount) return RejectionCode.InvalidAmount;
        if (book.Sum("Available") + limit.Units < 0) return RejectionCode.InsufficientFunds;
        book.Credit = limit.Units;
        return null;
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

    private RejectionCode? Run(DraftStudy draft, ObjectId made)
    {
        if (!Books.TryGetValue(draft.Book, out var book)) return RejectionCode.NotFound;
        if (draft.Title.Trim() == "") return RejectionCode.InvalidValue;
        if (draft.Reward.Units < 0 || draft.Reward.Units > MaxAmount) return RejectionCode.InvalidAmount;
        if (draft.Places < 1 || draft.Places > 1_000_000) return RejectionCode.InvalidValue;
        double limit = draft.TimeLimit.TotalSeconds, wait = draft.ApproveAfter.TotalSeconds;
        if (limit < 30 || limit > 31_536_000 || limit % 1 != 0) return RejectionCode.InvalidValue;
        if (wait < 0 || wait > 2_592_000 || wait % 1 != 0) return RejectionCode.InvalidValue;
        var unit = NaivePricing.Place(book.Prices[draft.Prices], draft.Reward.Units, draft.Places);
        if (unit.Any(part => part > long.MaxValue)) return RejectionCode.OutOfRange;
        Studies[made] = new()
        {
            Id = made,
            Book = book,
            Unit = unit,
            Places = draft.Places,
            Prices = draft.Prices,
            TimeLimit = draft.TimeLimit,
            ApproveAfter = draft.ApproveAfter,
            ExpiresAt = draft.ExpiresAt,
        };
        return null;
    }

    private RejectionCode? Run(PublishStudy publish, DateTimeOffset now)
    {
        if (!Studies.TryGetValue(publish.Study, out var study)) return RejectionCode.NotFound;
        if (study.State != StudyState.Draft || study.IsExpired(now)) return RejectionCode.WrongState;
        if (study.Book.Move("Available", study.Account, study.Unit, study.Places) is { } code) return code;
        study.Open = study.Places;
        study.State = StudyState.Active;
        return null;
    }

    private RejectionCode? Run(AddPlaces add, DateTimeOffset now)
    {
        if (!Studies.TryGetValue(add.Study, out var study)) return RejectionCode.NotFound;
        if (study.State == StudyState.Draft) return RejectionCode.WrongState;
        if (add.Places < 1 || (BigInteger)study.Places + add.Places > 1_000_000) return RejectionCode.InvalidValue;
        var large = study.Book.Prices[study.Prices].LargeStudyPlaces;
        if (study.Places < large && study.Places + add.Places >= large) return RejectionCode.PriceWouldChange;
        if (study.IsExpired(now))
        {
            study.Places += add.Places;
            study.Closed += add.Places;
            return null;
        }
        if (study.Book.Move("Available", study.Account, study.Unit, add.Places) is { } code) return code;
        study.Places += add.Places;
        study.Open += add.Places;
        study.State = StudyState.Active;
        return null;
    }

    private RejectionCode? Run(StopStudy stop)
    {
        if (!Studies.TryGetValue(stop.Study, out var study)) return RejectionCode.NotFound;
        return study.State == StudyState.Active ? EndOffer(study) : RejectionCode.WrongState;
    }

    private RejectionCode? Run(SettleStudy expire, DateTimeOffset now)
    {
        if (!Studies.TryGetValue(expire.Study, out var study)) return RejectionCode.NotFound;
        return study.State == StudyState.Active && study.IsExpired(now) ? EndOffer(study) : RejectionCode.NotDue;
    }

    private static RejectionCode? EndOffer(NaiveStudy study)
    {
        if (study.Book.Move(study.Account, "Available", study.Unit, study.Open) is { } code) return code;
        study.Closed += study.Open;
        study.Open = 0;
        study.State = StudyState.Stopped;
        return null;
    }

    private RejectionCode? Run(TakePlace take, ObjectId made, DateTimeOffset now)
    {
        if (!Studies.TryGetValue(take.Study, out var study)) return RejectionCode.NotFound;
        if (study.State == StudyState.Draft) return RejectionCode.WrongState;
        if (study.State != StudyState.Active || study.IsExpired(now)) return RejectionCode.OfferOver;
        if (Submissions.Values.Any(one => one.Study == study && one.Participant == take.Participant && one.Counts))
            return RejectionCode.AlreadyExists;
        if (study.Open == 0) return RejectionCode.NoPlaceFree;
        study.Open--;
        study.Working++;
        Submissions[made] = new() { Study = study, Participant = take.Participant, TakenAt = now };
        return null;
    }

    private RejectionCode? Submission(SubmissionCommand command, DateTimeOffset now)
    {
        if (!Studies.TryGetValue(command.Study, out var study)) return RejectionCode.NotFound;
        if (!Submissions.TryGetValue(command.Submission, out var submission) || submission.Study != study) return RejectionCode.NotFound;
        return command switch
        {
            SubmitWork => NaiveWork.Submit(submission, now),
            ApproveSubmission => NaiveWork.Approve(submission, now),
            RejectSubmission reject => NaiveWork.Reject(submission, reject.Reopens, now),
            ReturnSubmission back => NaiveWork.Return(submission, back.Participant, now),
            SettleSubmission settle => NaiveWork.Settle(submission, settle.Participant, now),
            _ => throw new InvalidOperationException($"The model does not know {command}."),
        };
    }
}
