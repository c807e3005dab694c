namespace Bursar.Ledger.Tests;

public sealed class EventTests
{
    private readonly MemoryStore _store = new();

    /// <summary>They are stored, and clients read them: no value may ever mean anything else.</summary>
    [Fact]
    public void Kinds_TheirNumbers_NeverChange() => Assert.Equal(
        "BookOpened=1 BookChanged=2 BookToppedUp=3 BookRefunded=4 MemberSet=5 LossAccepted=6 FingerprintSet=7 AlertSet=8 "
            + "AlertTurned=9 ProjectCreated=10 "
            + "ProjectChanged=11 BookRepriced=12 StudyDrafted=20 StudyPublished=21 StudyPaused=22 StudyResumed=23 "
            + "StudyStopped=24 StudyExpired=25 StudyReopened=26 StudyDeleted=27 StudyChanged=28 StudyPlacesAdded=29 "
            + "StudyExpiryMoved=30 StudyReviewStarted=31 "
            + "StudyReviewEnded=32 StudyProgressed=33 StudyBegun=34 StudyExpiryNearer=35 StudyWithdrawn=36 "
            + "SubmissionTaken=40 SubmissionSubmitted=41 "
            + "SubmissionApproved=42 SubmissionRejected=43 SubmissionReturned=44 SubmissionTimedOut=45 SubmissionScreenedOut=46 "
            + "SubmissionPartlyApproved=47 SubmissionReturnRequested=48 SubmissionReserved=49 BonusPaid=60 "
            + "OneOffPaid=70 UserCreated=80 "
            + "ParticipantAdded=81 AccessKeyAdded=82 AccessKeyRevoked=83 TokenCreated=84 TokenRevoked=85 "
            + "ParticipantChanged=86 ParticipantForgotten=87 ClockConfirmed=90 TraitTypeCreated=100 "
            + "TraitTypeChanged=101 TraitTypeDeleted=102 TraitGranted=110 TraitRevoked=111 ParticipantBlocked=120 "
            + "ParticipantUnblocked=121 TraitRequested=130 TraitTestSubmitted=131 TraitRequestGranted=132 "
            + "TraitRequestRefused=133 HookAdded=140 HookConfirmed=141 HookChanged=142 HookEnabled=143 HookDisabled=144 "
            + "HookDeleted=145 MessageSent=150 SignInAdded=160 SignInLinkMade=161 PasswordSet=162 SignedIn=163 "
            + "SessionEnded=164 SignInFailed=165 SignInLocked=166 DeedRefused=167 PasskeyAdded=168 PasskeyRemoved=169 "
            + "ProviderBound=170 ProviderUnbound=171 "
            + "PayoutPrepared=180 PayoutConfirmed=181 PayoutWithdrawn=182 PayoutItemPaid=183 PayoutItemReturned=184 "
            + "PayoutItemFailed=185 PayoutAddressSet=186 PayoutFileWritten=187 MailAddressSet=188 "
            + "MailAddressVerified=189",
        string.Join(' ', Enum.GetValues<EventKind>().Select(kind => $"{kind}={(int)kind}")));

    [Fact]
    public void Emit_OneCommand_SaysWhenWhereAndAboutWhat()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 4, places: 1);
        _store.Now = Start.AddMinutes(3);

        var submission = _store.TakePlace(study);

        Assert.Equal(
            new Event
            {
                Book = book.Book,
                Sequence = 6,
                At = Start.AddMinutes(3),
                Kind = EventKind.SubmissionTaken,
                Subject = submission,
                Study = study,
                Participant = Worker,
                To = (int)SubmissionState.Taken,
            },
            _store.Events[^1]);
        Assert.Equal(6, _store.BookOf(book).Events.Last);
    }

    [Fact]
    public void Emit_MoneyMoved_NamesTheTransferAndItsAmount()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 4, places: 1);
        var submission = _store.SubmitWork(study);

        _store.Must(new ApproveSubmission(study, submission));

        var approved = _store.Events.Single(one => one.Kind == EventKind.SubmissionApproved);
        Assert.Equal((3, Amount(4)), (approved.Transfer, approved.Amount));
        Assert.Equal(submission, _store.Transfers[2].Subject);
    }

    /// <summary>The funds turn out to be missing after the events of the draft and of its offer.</summary>
    [Fact]
    public void Emit_RefusedCommand_LeavesNoEvent()
    {
        var book = _store.OpenBook(10);
        var before = (_store.Events.Count, _store.BookOf(book).Events.Last);

        _store.MustRefuse(
            new DraftStudy(book.Book, "Read a page", Amount(11), 1, Origin.MTurk)
            {
                Publish = true,
            }, RejectionCode.InsufficientFunds);

        Assert.Equal(before, (_store.Events.Count, _store.BookOf(book).Events.Last));
    }

    [Fact]
    public void Emit_RefusedBetweenAccepted_LeavesNoGap()
    {
        var book = _store.OpenBook(10);
        var set = new WorkingSet();

        Assert.True(_store.Decide(set, new TopUp(book.Book, Amount(1), Currency.USD, "")).Accepted);
        Assert.False(_store.Decide(set, new DraftStudy(book.Book, "t", Amount(12), 1, Origin.MTurk) { Publish = true }).Accepted);
        Assert.True(_store.Decide(set, new TopUp(book.Book, Amount(2), Currency.USD, "")).Accepted);

        set.Complete();
        Assert.Equal([(4L, Amount(1)), (5L, Amount(2))], set.Events.Select(one => (one.Sequence, one.Amount)));
        Assert.Equal(5, Assert.Single(set.Changed.OfType<Book>()).Events.Last);
    }

    [Fact]
    public void Emit_TwoBooksInOneBatch_EachHasItsOwnSequence()
    {
        var one = _store.OpenBook(10);
        var other = _store.Must(new OpenBook(BookId(8), "Another", Currency.USD, Payer)).Subject;
        var set = new WorkingSet();

        foreach (var book in (ObjectId[])[one, other, one])
            Assert.True(_store.Decide(set, new TopUp(book.Book, Amount(1), Currency.USD, "")).Accepted);

        Assert.Equal([(7, 4L), (8, 3L), (7, 5L)], set.Events.Select(one => (one.Book, one.Sequence)));
    }

    /// <summary>Only an event of the same command can have caused a transfer.</summary>
    [Fact]
    public void Emit_SameSubjectInAnEarlierCommand_KeepsItsTransfer()
    {
        var book = _store.OpenBook(10);
        var study = _store.DraftStudy(book, reward: 1, places: 1);
        var set = new WorkingSet();
        Assert.True(_store.Decide(set, new PublishStudy(study)).Accepted);
        Assert.True(_store.Decide(set, new StopStudy(study)).Accepted);

        Assert.Equal(
            [(EventKind.StudyPublished, 2L), (EventKind.StudyStopped, 3L), (EventKind.StudyProgressed, 0L)],
            set.Events.Select(one => (one.Kind, one.Transfer)));
    }

    [Fact]
    public void Emit_SandboxBook_SaysWhatHappenedWithoutMoney()
    {
        var book = _store.OpenBook(change: open => open with { Sandbox = true });
        var study = _store.DraftStudy(book, reward: 1, places: 1);

        Assert.Equal(["StudyPublished Draft→Active"], _store.By(new PublishStudy(study)));
    }
}
