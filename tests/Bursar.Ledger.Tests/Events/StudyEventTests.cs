namespace Bursar.Ledger.Tests;

/// <summary>The events of a study, from the draft to its end.</summary>
public sealed class StudyEventTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public StudyEventTests() => _book = _store.OpenBook(100);

    [Fact]
    public void Draft_OfferedAtOnce_SaysBoth() => Assert.Equal(
        ["StudyDrafted →Draft", "StudyPublished Draft→Active 2.00"],
        _store.By(new DraftStudy(_book.Book, "Read a page", Amount(1), 2, Origin.MTurk) { Publish = true }));

    [Fact]
    public void Offer_PausedResumedAndStopped_SaysEach()
    {
        var study = _store.DraftStudy(_book, reward: 1, places: 2);

        Assert.Equal(["StudyPublished Draft→Active 2.00"], _store.By(new PublishStudy(study)));
        Assert.Equal(["StudyPaused Active→Paused"], _store.By(new PauseStudy(study, Paused: true)));
        Assert.Equal(["StudyResumed Paused→Active"], _store.By(new PauseStudy(study, Paused: false)));
        Assert.Equal(["StudyStopped Active→Stopped 2.00", "StudyProgressed Running→AllDecided"], _store.By(new StopStudy(study)));
        Assert.Equal(["StudyDeleted Stopped→Deleted"], _store.By(new DeleteStudy(study)));
    }

    [Fact]
    public void Draft_Deleted_SaysSo()
        => Assert.Equal(
            ["StudyDeleted Draft→Deleted"], _store.By(new DeleteStudy(_store.DraftStudy(_book, reward: 1, places: 2))));

    [Fact]
    public void Draft_Rewritten_SaysSoOnlyIfItsTermsChanged()
    {
        var study = _store.DraftStudy(_book, reward: 1, places: 2);
        var rewrite = new RewriteDraft(study, "Read a page", Amount(1), 2, "new", "") { TimeLimit = TimeSpan.FromHours(1) };

        Assert.Empty(_store.By(rewrite));
        Assert.Equal(["StudyChanged Draft→Draft"], _store.By(rewrite with { Places = 3, Document = "new", Was = "new" }));
    }

    [Fact]
    public void Offer_ThatExpires_SaysThatItExpired()
    {
        var study = _store.PublishStudy(_book, reward: 1, places: 2, expiresAt: Start.AddDays(1));
        _store.Now = Start.AddDays(1);

        Assert.Equal(
            ["StudyExpired Active→Stopped 2.00", "StudyProgressed Running→AllDecided"], _store.By(new SettleStudy(study)));
    }

    [Fact]
    public void Offer_PublishedForLater_SaysOnceThatItHasBegun()
    {
        var study = _store.DraftStudy(_book, reward: 1, places: 2);
        _store.Must(new PublishStudy(study) { OfferedFrom = Start.AddDays(1) });
        _store.MustRefuse(new SettleStudy(study), RejectionCode.NotDue);
        _store.Now = Start.AddDays(1);

        Assert.Equal(["StudyBegun Active→Active"], _store.By(new SettleStudy(study)));

        _store.MustRefuse(new SettleStudy(study), RejectionCode.NotDue);
    }

    [Fact]
    public void Offer_ThatEndedBeforeItsBeginningWasSeen_OnlySaysThatItEnded()
    {
        var study = _store.DraftStudy(_book, reward: 1, places: 2);
        _store.Must(new PublishStudy(study) { OfferedFrom = Start.AddDays(1) });
        _store.Must(new SetExpiry(study, Start.AddDays(2)));
        _store.Now = Start.AddDays(2);

        Assert.Equal(
            ["StudyExpired Active→Stopped 2.00", "StudyProgressed Running→AllDecided"], _store.By(new SettleStudy(study)));
    }

    [Fact]
    public void Expiry_MovedIntoThePastAndBack_SaysWhatBecomesOfTheOffer()
    {
        var study = _store.PublishStudy(_book, reward: 1, places: 2);

        Assert.Equal(
            ["StudyExpiryMoved Active→Active"], _store.By(new SetExpiry(study, Start.AddDays(9))));
        Assert.Equal(["StudyExpiryNearer Active→Active"], _store.By(new SetExpiry(study, Start.AddDays(8))));
        Assert.Equal(
            ["StudyExpiryMoved Active→Stopped", "StudyExpired Active→Stopped 2.00", "StudyProgressed Running→AllDecided"],
            _store.By(new SetExpiry(study, Start)));
        _store.Must(new ReviewStudy(study, UnderReview: true));
        Assert.Equal(
            [
                "StudyExpiryMoved Stopped→Active",
                "StudyReviewEnded Stopped→Active",
                "StudyReopened Stopped→Active 2.00",
                "StudyProgressed AllDecided→Running",
            ],
            _store.By(new SetExpiry(study, Start.AddDays(1))));
    }

    [Fact]
    public void Places_Added_SayWhetherTheOfferReopened()
    {
        var study = _store.PublishStudy(_book, reward: 1, places: 2);

        Assert.Equal(["StudyPlacesAdded Active→Active 3.00"], _store.By(new AddPlaces(study, 3)));
        _store.Must(new StopStudy(study));
        Assert.Equal(
            ["StudyReopened Stopped→Active", "StudyPlacesAdded Active→Active 1.00", "StudyProgressed AllDecided→Running"],
            _store.By(new AddPlaces(study, 1)));
    }

    [Fact]
    public void Terms_Changed_SayWhatMovedForThem()
    {
        var study = _store.PublishStudy(_book, reward: 1, places: 2);
        var terms = new ChangeTerms(study, "Read a page", Amount(2))
        {
            TimeLimit = TimeSpan.FromHours(1),
            ApproveAfter = TimeSpan.FromDays(21),
        };

        Assert.Equal(["StudyChanged Active→Active 2.00"], _store.By(terms));
        Assert.Empty(_store.By(terms));
        foreach (var next in new[]
        {
            terms with { Template = ObjectId.OfText(_book.Book, "type") },
            terms with { Title = "Read two pages" },
            terms with { TimeLimit = TimeSpan.FromHours(2) },
            terms with { ApproveAfter = TimeSpan.FromDays(2) },
        })
        {
            Assert.Equal(["StudyChanged Active→Active"], _store.By(next));
            Assert.Equal(["StudyChanged Active→Active"], _store.By(terms));
        }
    }

    [Fact]
    public void Review_StartedTwiceAndEnded_SaysSoOnceEach()
    {
        var study = _store.PublishStudy(_book, reward: 1, places: 1);
        _store.SubmitWork(study);

        Assert.Equal(["StudyReviewStarted Active→Active"], _store.By(new ReviewStudy(study, UnderReview: true)));
        Assert.Empty(_store.By(new ReviewStudy(study, UnderReview: true)));
        Assert.Equal(["StudyReviewEnded Active→Active"], _store.By(new ReviewStudy(study, UnderReview: false)));
    }

    /// <summary>
    /// MTurk's HIT becomes reviewable, Prolific's study awaits review and is completed: with whichever command did it, once.
    /// </summary>
    [Fact]
    public void Progress_LastWorkAndLastDecision_AreSaidOnce()
    {
        var study = _store.PublishStudy(_book, reward: 1, places: 2);
        var (one, other) = (_store.SubmitWork(study), _store.TakePlace(study, Colleague));

        Assert.Equal(
            ["SubmissionSubmitted Taken→Submitted", "StudyProgressed Running→AllSubmitted"],
            _store.By(new SubmitWork(study, other)));
        Assert.Equal(["SubmissionApproved Submitted→Approved 1.00"], _store.By(new ApproveSubmission(study, one)));
        Assert.Equal(
            ["SubmissionRejected Submitted→Rejected", "StudyProgressed AllSubmitted→Running"],
            _store.By(new RejectSubmission(study, other, Reopens: true)));
        Assert.Equal(["StudyStopped Active→Stopped 1.00", "StudyProgressed Running→AllDecided"], _store.By(new StopStudy(study)));
    }
}
