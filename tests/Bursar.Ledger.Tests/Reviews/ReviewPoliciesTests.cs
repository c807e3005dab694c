namespace Bursar.Ledger.Tests;

public sealed class ReviewPoliciesTests
{
    private static readonly KnownAnswers Known = new([new("q 1", ["A", "b c"]), new("q2", [])])
    {
        ApproveFrom = 80,
        ApproveReason = "Well done, ü\n",
        RejectBelow = 20,
        RejectReason = "-",
        ExtendBelow = 101,
        Extension = new(25, TimeSpan.FromSeconds(60)),
    };

    private static readonly Plurality Plurality = new(["q1", "question", "-"], 50)
    {
        WithoutRejected = true,
        WithoutBelow = 33,
        ApproveFrom = 66,
        RejectBelow = 34,
        RejectReason = "others differ",
        ExtendBelow = 75,
        Extension = new(9, TimeSpan.FromHours(1)),
    };

    [Fact]
    public void Parse_EveryPolicy_IsThePolicyItWasWrittenFrom()
    {
        ReviewPolicies[] all =
        [
            new(),
            new() { Known = Known },
            new() { Plurality = Plurality },
            new() { Known = new([new("a", ["b"])]), Plurality = new(["a"], 0) },
            new() { Known = Known, Plurality = Plurality },
        ];
        foreach (var policies in all)
        {
            var read = ReviewPolicies.Parse(policies.ToString());
            Assert.Equal(policies, read);
            Assert.Equal(policies.Reviews, read.Reviews);
            Assert.Equal(policies.Known?.Answers.Select(one => one.Question), read.Known?.Answers.Select(one => one.Question));
            Assert.Equal(
                (policies.Known?.ApproveReason, policies.Known?.RejectReason, policies.Plurality?.RejectReason),
                (read.Known?.ApproveReason, read.Known?.RejectReason, read.Plurality?.RejectReason));
        }
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.Throws<FormatException>(() => ReviewPolicies.Parse("known 1"));
    }

    [Fact]
    public void Draft_WithPoliciesOutOfTheirLimits_IsRefused()
    {
        var store = new MemoryStore();
        var book = store.OpenBook(10);
        var tooLong = new string('q', ReviewPolicies.MaxText + 1);
        ReviewPolicies[] wrong =
        [
            new() { Known = Known with { Answers = [] } },
            new() { Known = Known with { Answers = [new("", ["A"])] } },
            new() { Known = Known with { Answers = [new(tooLong, ["A"])] } },
            new() { Known = Known with { Answers = [new("q", [tooLong])] } },
            new() { Known = Known with { Answers = [.. Enumerable.Range(0, 101).Select(i => new GivenAnswer($"{i}", []))] } },
            new() { Known = Known with { Answers = [new("q", [.. Enumerable.Repeat("a", 1_001)])] } },
            new() { Known = Known with { ApproveFrom = -1 } },
            new() { Known = Known with { RejectBelow = 102 } },
            new() { Known = Known with { ApproveReason = new('r', Submission.MaxFeedback + 1) } },
            new() { Plurality = Plurality with { Questions = [] } },
            new() { Plurality = Plurality with { Threshold = 102 } },
            new() { Plurality = Plurality with { RejectReason = new('r', Submission.MaxFeedback + 1) } },
        ];
        foreach (var policies in wrong)
            store.MustRefuse(
                new DraftStudy(book.Book, "Read", Amount(1), 2, Origin.MTurk) { Review = policies }, RejectionCode.InvalidValue);
        store.MustRefuse(
            new DraftStudy(book.Book, "Read", Amount(1), 1_001, Origin.MTurk) { Review = new() { Plurality = Plurality } },
            RejectionCode.InvalidValue);
        var largest = new DraftStudy(book.Book, "Read", Amount(0), 1_000, Origin.MTurk)
        {
            Review = new() { Plurality = Plurality },
        };
        var study = store.Must(largest).Subject;
        store.MustRefuse(new AddPlaces(study, 1), RejectionCode.WrongState);
        Assert.Equal(StudyReviews.Plurality, store.StudyOf(study).Reviews);
        store.Must(new PublishStudy(study));
        store.MustRefuse(new AddPlaces(study, 1), RejectionCode.InvalidValue);
    }
}
