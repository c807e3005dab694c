namespace Bursar.Ledger.Tests;

/// <summary>What reviews find and do, and what that does to the money.</summary>
public sealed class ReviewTests
{
    private static readonly Plurality Compared = new(["A", "B", "C", "D"], 50);

    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private ulong _people;

    public ReviewTests() => _book = _store.OpenBook(10);

    /// <summary>The chart of MTurk's documentation: three workers, four questions.</summary>
    [Fact]
    public void Agreement_OfTheDocumentedChart_HasItsScores()
    {
        var study = Offer(3, new() { Plurality = Compared with { ApproveFrom = 100, RejectBelow = 60 } });
        var first = Work(study, "coat", "blue", "large", "Furry");
        var second = Work(study, "sweater", "blue", "large", "fur");
        Assert.Null(_store.StudyOf(study).ReviewAt);
        var third = Work(study, " coat ", "green", "large", "furr");

        Review(study);

        Assert.Equal(
            [
                "A AgreedAnswerFound true", "A AgreedAnswer coat", "A AnswerAgreementScore 66",
                "B AgreedAnswerFound true", "B AgreedAnswer blue", "B AnswerAgreementScore 66",
                "C AgreedAnswerFound true", "C AgreedAnswer large", "C AnswerAgreementScore 100",
                "D AgreedAnswerFound false",
                "1 WorkerAgreementScore 100", "1 PluralityAnswersCorrect 3", "1 PluralityAnswersIncorrect 0",
                "1 Approve Approved",
                "2 WorkerAgreementScore 66", "2 PluralityAnswersCorrect 2", "2 PluralityAnswersIncorrect 1",
                "3 WorkerAgreementScore 66", "3 PluralityAnswersCorrect 2", "3 PluralityAnswersIncorrect 1",
                "HitAgreementScore 75",
            ],
            Entries(study, first, second, third));
        Assert.Equal(
            [SubmissionState.Approved, SubmissionState.Submitted, SubmissionState.Submitted],
            new[] { first, second, third }.Select(one => _store.SubmissionOf(one).State));
        _store.AssertMoney(_book, available: 7, held: 2, paid: 1);
        Assert.Null(_store.StudyOf(study).ReviewAt);
        _store.MustRefuse(new ReviewAgreement(study, [first, second, third]), RejectionCode.NotDue);
    }

    [Fact]
    public void KnownAnswers_AreComparedAsSetsWhenTheWorkIsSubmitted()
    {
        var known = new KnownAnswers([new("A", ["x", "y "]), new("B", ["b"]), new("C", [])])
        {
            ApproveFrom = 100,
            ApproveReason = "Good",
            RejectBelow = 34,
            RejectReason = "Bad",
        };
        var study = Offer(3, new() { Known = known });

        var good = Submit(study, new("A", [" y", "x"]), new("B", ["b "]), new("C", [" "]));
        var middling = Submit(study, new("A", ["x"]), new("B", ["b"]));
        var bad = Submit(study, new("A", ["x", "y", "z"]), new("B", ["B"]), new("C", []));

        Assert.Equal(
            [
                "A 1 KnownAnswerCorrect 1", "B 1 KnownAnswerCorrect 1", "C 1 KnownAnswerCorrect 1", "1 KnownAnswerScore 100",
                "1 Review Reviewed 3 known answers; 3/3 correct", "1 Approve Approved",
                "A 2 KnownAnswerCorrect 0", "B 2 KnownAnswerCorrect 1", "C 2 KnownAnswerCorrect 1", "2 KnownAnswerScore 66",
                "2 Review Reviewed 3 known answers; 2/3 correct",
                "A 3 KnownAnswerCorrect 0", "B 3 KnownAnswerCorrect 0", "C 3 KnownAnswerCorrect 1", "3 KnownAnswerScore 33",
                "3 Review Reviewed 3 known answers; 1/3 correct", "3 Reject Rejected",
            ],
            Entries(study, good, middling, bad));
        Assert.Equal(
            [(SubmissionState.Approved, "Good"), (SubmissionState.Submitted, ""), (SubmissionState.Rejected, "Bad")],
            new[] { good, middling, bad }.Select(_store.SubmissionOf).Select(one => (one.State, one.Feedback)));
        _store.AssertMoney(_book, available: 8, held: 1, paid: 1);
    }

    [Fact]
    public void Submit_WithoutAnswersInAReviewedStudy_IsRefused()
    {
        var study = Offer(1, new() { Plurality = Compared });
        _store.MustRefuse(new SubmitWork(study, _store.TakePlace(study)), RejectionCode.InvalidValue);
    }

    [Fact]
    public void Actions_OnWhatIsDecided_SucceedOrFailAsDocumented()
    {
        var study = Offer(2, new()
        {
            Known = new([new("A", ["a"])]) { ApproveFrom = 0, RejectBelow = 101 },
            Plurality = new(["A"], 50) { ApproveFrom = 0, RejectBelow = 101, RejectReason = "No" },
        });
        var (first, second) = (Work(study, "a"), Work(study, "a"));
        Review(study);

        Assert.Equal(
            [
                "A 1 KnownAnswerCorrect 1", "1 KnownAnswerScore 100", "1 Review Reviewed 1 known answers; 1/1 correct",
                "1 Approve Approved", "1 Reject The submission is Approved. WrongState",
                "A 2 KnownAnswerCorrect 1", "2 KnownAnswerScore 100", "2 Review Reviewed 1 known answers; 1/1 correct",
                "2 Approve Approved", "2 Reject The submission is Approved. WrongState",
                "A AgreedAnswerFound true", "A AgreedAnswer a", "A AnswerAgreementScore 100",
                "1 WorkerAgreementScore 100", "1 PluralityAnswersCorrect 1", "1 PluralityAnswersIncorrect 0",
                "1 Approve Already approved", "1 Reject The submission is Approved. WrongState",
                "2 WorkerAgreementScore 100", "2 PluralityAnswersCorrect 1", "2 PluralityAnswersIncorrect 0",
                "2 Approve Already approved", "2 Reject The submission is Approved. WrongState",
                "HitAgreementScore 100",
            ],
            Entries(study, first, second));
        _store.AssertMoney(_book, available: 8, held: 0, paid: 2);
    }

    [Fact]
    public void Extension_ByKnownAnswers_AddsPlacesUpToTheMaximumAndWhileThereAreFunds()
    {
        var policy = new KnownAnswers([new("A", ["a"])])
        {
            RejectBelow = 50,
            ExtendBelow = 50,
            Extension = new(3, TimeSpan.Zero),
        };
        var study = Offer(1, new() { Known = policy });
        Work(study, "wrong");
        _store.AssertPlaces(study, open: 1, closed: 1);
        _store.AssertMoney(_book, available: 9, held: 1, paid: 0);
        Work(study, "wrong");
        Work(study, "wrong");
        _store.AssertPlaces(study, open: 0, closed: 3);
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
        Assert.Equal("Extend Already extended as far as possible", Entries(study)[^1]);

        var poor = Offer(1, new() { Known = policy with { RejectBelow = null } });
        _store.Must(new Refund(_book.Book, Amount(9), Currency.USD, "out"));
        Work(poor, "wrong");
        _store.AssertPlaces(poor, open: 0, taken: 1);
        Assert.Equal("Extend The funds do not cover it. InsufficientFunds", Entries(poor)[^1]);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void Extension_ByAgreement_OffersTheStudyAgainAndComparesAgain()
    {
        var policy = new Plurality(["A"], 50)
        {
            RejectBelow = 100,
            WithoutRejected = true,
            ExtendBelow = 100,
            Extension = new(4, TimeSpan.FromHours(2)),
        };
        var study = _store.OfferStudy(
            _book, 1, 3, draft => draft with { Review = new() { Plurality = policy }, ApproveAfter = TimeSpan.FromDays(30) });
        var (first, second) = (Work(study, "a"), Work(study, "b"));
        _store.Now = Start.AddDays(8);
        _store.Must(new SettleStudy(study));
        _store.AssertPlaces(study, open: 0, taken: 2, closed: 1, lapsed: 1);

        Review(study);

        // Nobody agrees, so nobody is judged; the place that lapsed opens again, and one more.
        Assert.Equal(
            ["A AgreedAnswerFound false", "HitAgreementScore 0", "Extend Extended by one assignment"],
            Entries(study, first, second));
        _store.AssertPlaces(study, open: 2, taken: 2);
        Assert.Equal(_store.Now.AddHours(2), _store.StudyOf(study).ExpiresAt);
        _store.AssertMoney(_book, available: 6, held: 4, paid: 0);
        Assert.Null(_store.StudyOf(study).ReviewAt);

        var (third, fourth) = (Work(study, "a"), Work(study, "a"));
        _store.MustRefuse(new ReviewAgreement(study, [first, second, third]), RejectionCode.Changed);
        Review(study);
        Assert.Equal(
            [SubmissionState.Submitted, SubmissionState.Rejected, SubmissionState.Submitted, SubmissionState.Submitted],
            new[] { first, second, third, fourth }.Select(one => _store.SubmissionOf(one).State));
        Assert.Equal("HitAgreementScore 100", Entries(study)[^1]);
        _store.AssertMoney(_book, available: 7, held: 3, paid: 0);
    }

    /// <summary>As with a rejection by hand: the delay is the time in which work can be rejected.</summary>
    [Fact]
    public void Rejection_OfWorkThatIsDueToBeApproved_Fails()
    {
        var study = Offer(1, new() { Plurality = new(["A"], 101) });
        Work(study, "a");
        Review(study);
        Assert.Equal(["A AgreedAnswerFound false", "HitAgreementScore 0"], Entries(study));

        var other = Offer(2, new() { Plurality = new(["A"], 0) { RejectBelow = 101 } });
        var (early, late) = (Work(other, "a"), default(ObjectId));
        _store.Now = Start.AddDays(3);
        late = Work(other, "a");
        Review(other);
        Assert.Equal(
            [SubmissionState.Submitted, SubmissionState.Rejected],
            new[] { early, late }.Select(one => _store.SubmissionOf(one).State));
        Assert.Contains("1 Reject The submission is Submitted. WrongState", Entries(other, early, late));
    }

    [Fact]
    public void Agreement_LeavesOutWhatThePolicySays()
    {
        var study = Offer(4, new()
        {
            Known = new([new("B", ["b"])]) { RejectBelow = 50 },
            Plurality = new(["A"], 60) { WithoutBelow = 50, ApproveFrom = 100 },
        });
        var works = new[] { ("a", "b"), ("a", "b"), ("x", "wrong"), (new string('y', 257), "b") }
            .Select(one => Submit(study, new("A", [one.Item1]), new("B", [one.Item2]))).ToList();

        Review(study);

        // Of the two answers that are neither left out nor too long, both are the same.
        Assert.Contains("A AnswerAgreementScore 100", Entries(study));
        Assert.Equal(
            [SubmissionState.Approved, SubmissionState.Approved, SubmissionState.Rejected, SubmissionState.Submitted],
            works.Select(one => _store.SubmissionOf(one).State));
    }

    [Fact]
    public async Task Sweep_WhatIsToBeReviewed_ReviewsItOnce()
    {
        var study = Offer(2, new() { Plurality = Compared with { ApproveFrom = 1 } });
        Work(study, "a");
        Work(study, "a");
        var ledger = new MemoryLedger(_store);

        Assert.Equal(1, await DueSweep.RunAsync(ledger, TestContext.Current.CancellationToken));
        Assert.Equal(0, await DueSweep.RunAsync(ledger, TestContext.Current.CancellationToken));

        _store.AssertMoney(_book, available: 8, held: 0, paid: 2);
    }

    private ObjectId Offer(int places, ReviewPolicies policies)
        => _store.OfferStudy(_book, 1, places, draft => draft with { Review = policies });

    private ObjectId Work(ObjectId study, params string[] answers)
        => Submit(study, [.. answers.Select((answer, i) => new GivenAnswer($"{(char)('A' + i)}", [answer]))]);

    private ObjectId Submit(ObjectId study, params GivenAnswer[] answers)
    {
        var submission = _store.TakePlace(study, new(1, ++_people));
        _store.Must(new SubmitWork(study, submission) { Answers = answers });
        return submission;
    }

    private void Review(ObjectId study)
    {
        Assert.NotNull(_store.StudyOf(study).ReviewAt);
        _store.Must(new ReviewAgreement(
            study, [.. _store.Rows.Values.OfType<AnswerSheet>().Where(one => one.Study == study).Select(one => one.Submission)]));
    }

    private List<string> Entries(ObjectId study, params ObjectId[] submissions)
        => [.. _store.Rows.Values.OfType<ReviewEntry>().Where(one => one.Study == study)
            .OrderBy(one => one.Id.ToString(), StringComparer.Ordinal)
            .Select(one => string.Join(' ', new[]
            {
                one.Question,
                one.Subject == study || submissions.Length == 0 ? "" : $"{Array.IndexOf(submissions, one.Subject) + 1}",
                $"{one.Finding}", one.Value, $"{one.Failure}",
            }.Where(word => word.Length > 0)))];
}
