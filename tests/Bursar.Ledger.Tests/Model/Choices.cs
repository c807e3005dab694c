namespace Bursar.Ledger.Tests;

/// <summary>Turns steps into commands over what is there: mostly sensible ones, and each kind of wrong one now and then.</summary>
internal sealed class Choices(NaiveLedger model)
{
    private const int MaxBooks = 4;
    private const int Recent = 12;
    private static readonly ObjectId[] Workers = [.. Enumerable.Range(1, 6).Select(i => new ObjectId(0x6900_0000, (ulong)i))];
    private readonly Amounts _amounts = new(model);
    private readonly List<ObjectId> _studies = [];
    private readonly List<ObjectId> _submissions = [];
    private int _books;

    public Command Command(Step step, DateTimeOffset now) => step.Kind switch
    {
        StepKind.OpenBook => Open(step),
        StepKind.UpdateBook => Update(step),
        StepKind.TopUp => TopUp(BookNumber(step.A), step),
        StepKind.Refund => Refund(BookNumber(step.A), step),
        StepKind.DraftStudy => Draft(step, now),
        StepKind.PublishStudy => new PublishStudy(Study(step.A, study => study.State == StudyState.Draft && !study.IsExpired(now))),
        StepKind.AddPlaces => new AddPlaces(
            Study(step.A, study => study.State != StudyState.Draft && !study.IsExpired(now)), Amounts.MorePlaces(step.B)),
        StepKind.StopStudy => new StopStudy(
            Study(step.A, study => study.State == StudyState.Active && (step.B % 2 == 0 || study.Working > 0))),
        StepKind.SettleStudy => new SettleStudy(Study(step.A, study => study.State == StudyState.Active && study.IsExpired(now))),
        StepKind.TakePlace => new TakePlace(
            Study(step.A, study => study.Open > 0 && !study.IsExpired(now)), Workers[step.B % Workers.Length]),
        StepKind.SubmitWork => Submit(step, now),
        StepKind.ApproveSubmission => Approve(step),
        StepKind.RejectSubmission => Reject(step, now),
        StepKind.ReturnSubmission => Return(step, now),
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
            CreditLimit = (step.B / 3 % 8) switch { 0 => new(-1), < 5 => Amounts.Cents(step.C), _ => Money.Zero },
            Sandbox = step.B / 24 % 5 == 0,
            MTurkPricing = Amounts.Pricing(step.C),
            ProlificPricing = Amounts.Pricing(step.C / 8),
        };
    }

    /// <summary>Mostly of a book that is in debt, if there is one.</summary>
    private UpdateBook Update(Step step)
    {
        List<int> inDebt = step.A % 4 == 1 ? [] : [.. model.Books.Where(one => one.Value.Sum("Available") < 0).Select(one => one.Key)];
        var book = inDebt.Count > 0 ? inDebt[(int)(step.A / 4 % inDebt.Count)] : BookNumber(step.A);
        return new(book) { CreditLimit = _amounts.Limit(step.B, book) };
    }

    private TopUp TopUp(int book, Step step) => new(book, _amounts.Of(step.B, book), CurrencyOf(step.C, book), Reference(step.C));

    private Refund Refund(int book, Step step) => new(book, _amounts.Of(step.B, book), CurrencyOf(step.C, book), Reference(step.C));

    private DraftStudy Draft(Step step, DateTimeOffset now)
    {
        var title = step.B % 50 == 0 ? "" : "Read a page";
        return new(BookNumber(step.A), title, Amounts.Reward(step.B), Amounts.Places(step.C), (PriceList)(step.A % 2))
        {
            TimeLimit = Times.Limit(step.B / 50),
            ApproveAfter = Times.Wait(step.C / 50),
            ExpiresAt = Times.Expiry(step.A / 50, now),
        };
    }

    private SubmitWork Submit(Step step, DateTimeOffset now)
    {
        var (study, submission, _) = Submission(step, one => one.State == SubmissionState.Taken && InTime(one, step, now));
        return new(study, submission);
    }

    private ApproveSubmission Approve(Step step)
    {
        var (study, submission, _) = Submission(step, one => one.State == SubmissionState.Submitted);
        return new(study, submission);
    }

    private RejectSubmission Reject(Step step, DateTimeOffset now)
    {
        var (study, submission, _) = Submission(step, one => one.State == SubmissionState.Submitted && InTime(one, step, now));
        return new(study, submission, Reopens: step.C % 2 == 0);
    }

    private ReturnSubmission Return(Step step, DateTimeOffset now)
    {
        // As often of a study that is offered no more, where the place cannot open again.
        var (study, submission, participant) = Submission(step, one => one.State == SubmissionState.Taken
            && InTime(one, step, now) && (step.C % 2 == 0 || one.Study.State == StudyState.Stopped));
        return new(study, submission, participant);
    }

    private SettleSubmission Settle(Step step, DateTimeOffset now)
    {
        var (study, submission, participant) = Submission(
            step, one => one.IsLate(now) && (step.C % 2 == 0 || one.State == SubmissionState.Submitted));
        return new(study, submission, participant);
    }

    private static bool InTime(NaiveSubmission submission, Step step, DateTimeOffset now) => step.C / 2 % 4 == 0 || !submission.IsLate(now);

    /// <summary>Mostly one that fits; else any, now and then one that is not there, of another study or of another participant.</summary>
    private (ObjectId Study, ObjectId Submission, ObjectId Participant) Submission(Step step, Func<NaiveSubmission, bool> fits)
    {
        var submission = Pick(_submissions, step.A, id => fits(model.Submissions[id])) ?? ObjectId.InBook(Start, 1, 999_998);
        var known = model.Submissions.GetValueOrDefault(submission);
        return (
            known is null || step.B % 24 == 0 ? Study(step.B / 24) : known.Study.Id,
            submission,
            known is null || step.B % 24 == 1 ? Workers[step.B / 24 % Workers.Length] : known.Participant);
    }

    private int BookNumber(uint n) => n % 24 == 0 || _books == 0 ? 99 : (int)(1 + n / 24 % _books);

    private ObjectId Study(uint n, Func<NaiveStudy, bool>? fits = null)
        => Pick(_studies, n, id => fits?.Invoke(model.Studies[id]) ?? true) ?? ObjectId.InBook(Start, 1, 999_999);

    /// <summary>
    /// One of the last few, so that each has a whole life before others follow: mostly of those that fit; now and then none.
    /// </summary>
    private static ObjectId? Pick(List<ObjectId> ids, uint n, Func<ObjectId, bool> fits)
    {
        if (n % 24 == 0) return null;
        List<ObjectId> fitting = n % 4 == 1 ? [] : [.. ids.Where(fits)];
        var from = fitting.Count > 0 ? fitting : ids;
        return from.Count == 0 ? null : from[^(int)(1 + n / 24 % Math.Min(from.Count, Recent))];
    }

    private static string Reference(uint n) => n % 20 == 0 ? new string('r', Transfer.MaxReference + 1) : $"#{n % 1_000}";

    private Currency CurrencyOf(uint n, int book)
        => n % 12 == 0 || !model.Books.TryGetValue(book, out var known) ? (Currency)(n / 12 % 3) : known.Currency;
}
