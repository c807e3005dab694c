namespace Bursar.Ledger.Tests;

/// <summary>Turns steps into commands over what is there: mostly sensible ones, and each kind of wrong one now and then.</summary>
internal sealed class Choices(NaiveLedger model)
{
    private const int MaxBooks = 4;
    private const int Recent = 12;
    private static readonly ObjectId[] Workers = [.. Enumerable.Range(1, 6).Select(i => new ObjectId(0x6900_0000, (ulong)i))];
    private readonly List<ObjectId> _studies = [];
    private readonly List<ObjectId> _submissions = [];
    private int _books;

    public Command Command(Step step, DateTimeOffset now) => step.Kind switch
    {
        StepKind.OpenBook => Open(step),
        StepKind.UpdateBook => new UpdateBook(BookNumber(step.A)) { CreditLimit = Limit(step.B, BookNumber(step.A)) },
        StepKind.TopUp => TopUp(BookNumber(step.A), step),
        StepKind.Refund => Refund(BookNumber(step.A), step),
        StepKind.DraftStudy => Draft(step, now),
        StepKind.PublishStudy => new PublishStudy(Study(step.A)),
        StepKind.AddPlaces => new AddPlaces(Study(step.A), MorePlaces(step.B)),
        StepKind.StopStudy => new StopStudy(Study(step.A)),
        StepKind.ExpireStudy => new ExpireStudy(Study(step.A, study => study.State == StudyState.Active && study.IsExpired(now))),
        StepKind.TakePlace => new TakePlace(Study(step.A), Workers[step.B % Workers.Length]),
        StepKind.SubmitWork => Submit(step),
        StepKind.ApproveSubmission => Approve(step),
        StepKind.RejectSubmission => Reject(step),
        StepKind.ReturnSubmission => Return(step),
        StepKind.SettleSubmission => Settle(step, now),
        _ => throw new InvalidOperationException($"There is no step {step.Kind}."),
    };

    /// <summary>Remembers what an accepted command made.</summary>
    public void Made(Command command, ObjectId subject)
    {
        if (command is OpenBook) _books++;
        if (command is DraftStudy) _studies.Add(subject);
        if (command is TakePlace) _submissions.Add(subject);
    }

    private OpenBook Open(Step step)
    {
        var taken = _books > 0 && (_books == MaxBooks || step.A % 8 == 0);
        return new(BookId(taken ? 1 : _books + 1), step.A % 16 == 1 ? " " : "Reading study", (Currency)(step.B % 3), Payer)
        {
            CreditLimit = (step.B / 3 % 8) switch { 0 => new(-1), 1 or 2 or 3 => Cents(step.C), _ => Money.Zero },
            Sandbox = step.B / 24 % 5 == 0,
            MTurkPricing = AnyPricing(step.C),
            ProlificPricing = AnyPricing(step.C / 8),
        };
    }

    private static Pricing AnyPricing(uint n) => (n % 8) switch
    {
        0 or 1 or 2 => Pricing.MTurk,
        3 or 4 => Pricing.Prolific,
        5 => new(),
        6 when n / 8 % 4 == 0 => new() { Step = Money.Zero },
        _ => new()
        {
            FeeRate = new(n / 8 % 100, 1 + n / 800 % 97),
            VatRate = new(n / 11 % 30, 1 + n / 330 % 89),
            LargeStudyRate = new(n / 13 % 30, 1 + n / 390 % 83),
            LargeStudyPlaces = (int)(1 + n / 17 % 20),
            MinimumFee = new(n / 19 % 300),
            Step = new(1 + n / 23 % 300),
        },
    };

    private TopUp TopUp(int book, Step step) => new(book, AmountOf(step.B, book), CurrencyOf(step.C, book), Reference(step.C));

    private Refund Refund(int book, Step step) => new(book, AmountOf(step.B, book), CurrencyOf(step.C, book), Reference(step.C));

    private DraftStudy Draft(Step step, DateTimeOffset now)
    {
        var title = step.B % 50 == 0 ? "" : "Read a page";
        return new(BookNumber(step.A), title, Reward(step.B), Places(step.C), (PriceList)(step.A % 2))
        {
            TimeLimit = Times.Limit(step.B / 50),
            ApproveAfter = Times.Wait(step.C / 50),
            ExpiresAt = Times.Expiry(step.A / 50, now),
        };
    }

    private SubmitWork Submit(Step step)
    {
        var (study, submission, _) = Submission(step, one => one.State == SubmissionState.Taken);
        return new(study, submission);
    }

    private ApproveSubmission Approve(Step step)
    {
        var (study, submission, _) = Submission(step, one => one.State == SubmissionState.Submitted);
        return new(study, submission);
    }

    private RejectSubmission Reject(Step step)
    {
        var (study, submission, _) = Submission(step, one => one.State == SubmissionState.Submitted);
        return new(study, submission, Reopens: step.C % 2 == 0);
    }

    private ReturnSubmission Return(Step step)
    {
        var (study, submission, participant) = Submission(step, one => one.State == SubmissionState.Taken);
        return new(study, submission, participant);
    }

    private SettleSubmission Settle(Step step, DateTimeOffset now)
    {
        var (study, submission, participant) = Submission(step, one => one.IsLate(now));
        return new(study, submission, participant);
    }

    /// <summary>Mostly one that fits; else any, now and then one that is not there, of another study or of another participant.</summary>
    private (ObjectId Study, ObjectId Submission, ObjectId Participant) Submission(Step step, Func<NaiveSubmission, bool> fits)
    {
        var submission = Pick(_submissions, step.A, id => fits(model.Submissions[id])) ?? ObjectId.InBook(Start, 1, 999_998);
        var known = model.Submissions.GetValueOrDefault(submission);
        return (
            known is null || step.B % 24 == 0 ? Study(step.B) : known.Study.Id,
            submission,
            known is null || step.B % 24 == 1 ? Workers[step.B / 24 % Workers.Length] : known.Participant);
    }

    private int BookNumber(uint n) => n % 24 == 0 || _books == 0 ? 99 : (int)(1 + n / 24 % _books);

    private ObjectId Study(uint n, Func<NaiveStudy, bool>? fits = null)
        => Pick(_studies, n, id => fits?.Invoke(model.Studies[id]) ?? true) ?? ObjectId.InBook(Start, 1, 999_999);

    /// <summary>One of the last few, so that each has a whole life before others follow: mostly of those that fit; now and then none.</summary>
    private static ObjectId? Pick(List<ObjectId> ids, uint n, Func<ObjectId, bool> fits)
    {
        if (n % 24 == 0) return null;
        List<ObjectId> fitting = n % 4 == 1 ? [] : [.. ids.Where(fits)];
        var from = fitting.Count > 0 ? fitting : ids;
        return from.Count == 0 ? null : from[^(int)(1 + n / 24 % Math.Min(from.Count, Recent))];
    }

    private static string Reference(uint n) => n % 40 == 0 ? new string('r', Transfer.MaxReference + 1) : $"#{n % 1_000}";

    private Currency CurrencyOf(uint n, int book)
        => n % 12 == 0 || !model.Books.TryGetValue(book, out var known) ? (Currency)(n / 12 % 3) : known.Currency;

    private static Money Cents(uint n) => Money.FromMinor(n % 20_000);

    private Money AmountOf(uint n, int book) => (n % 16) switch
    {
        0 => new(n / 16 % 2 == 0 ? 0 : -1),
        1 => n / 16 % 16 == 0 ? Money.MaxAmount : Money.MaxAmount + new Money(1),
        2 => Units(book, "Available"),
        3 => Units(book, "Available") + new Money(1),
        4 => new(n / 16 % 50_000),
        _ => Cents(n / 16),
    };

    /// <summary>Also exactly the credit in use, and one unit less.</summary>
    private Money Limit(uint n, int book) => (n % 8) switch
    {
        0 => new(-1),
        1 => Money.MaxAmount + new Money(1),
        2 => -Units(book, "Available"),
        3 => -Units(book, "Available") - new Money(1),
        4 => Money.Zero,
        _ => Cents(n / 8),
    };

    private static Money Reward(uint n) => (n % 16) switch
    {
        0 => Money.Zero,
        1 => new(-1),
        2 => Money.MaxAmount,
        3 => Money.MaxAmount + new Money(1),
        4 => Amount(4.25m),
        5 => new(n / 16 % 50_000),
        _ => Money.FromMinor(n / 16 % 500),
    };

    private static int Places(uint n) => (n % 16) switch
    {
        0 => 0,
        1 => Ledger.Study.MaxPlaces + 1,
        2 or 3 => Ledger.Study.MaxPlaces,
        4 or 5 => 9,
        6 => 10,
        _ => (int)(1 + n / 16 % 6),
    };

    private static int MorePlaces(uint n) => (n % 16) switch
    {
        0 => 0,
        1 => -1,
        2 => Ledger.Study.MaxPlaces,
        _ => (int)(1 + n / 16 % 20),
    };

    private Money Units(int book, string account) => new(model.Books.TryGetValue(book, out var known) ? (long)known.Sum(account) : 0);
}
