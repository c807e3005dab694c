namespace Bursar.Ledger.Tests;

/// <summary>Many at once, all or none.</summary>
public sealed class ApproveSubmissionsTests
{
    private static readonly ObjectId[] People = [.. Enumerable.Range(1, 5).Select(i => new ObjectId(0x6900_0009, (ulong)i))];
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId[] _submissions;

    public ApproveSubmissionsTests()
    {
        _book = _store.OpenBook(100);
        _study = _store.PublishStudy(_book, reward: 4.50m, places: 6, Origin.Prolific); // 6.30 each
        _submissions = [.. People.Select(one => _store.SubmitWork(_study, one))];
    }

    [Fact]
    public void ApproveSubmissions_Submitted_PaysEachOnceFromTheHold()
    {
        _store.Now = Start.AddDays(1);

        var receipt = _store.Must(Approve(_submissions));

        Assert.Equal(new Receipt(_book, 7, Amount(62.20m), Start.AddDays(1)), receipt);
        Assert.Equal(
            _submissions.Zip(
                People, (submission, person) => (TransferKind.Payment, Account.Held(_study), Account.Paid(person), submission)),
            _store.Transfers.Skip(2).Select(one => (one.Kind, one.From, one.To, one.Subject)));
        Assert.All(
            _store.Transfers.Skip(2),
            one => Assert.Equal(new Breakdown(Amount(4.50m), Amount(1.50m), Amount(0.30m)), one.Amount));
        Assert.All(_submissions, one => Assert.Equal(
            (SubmissionState.Approved, Start.AddDays(1), null, null),
            (
                _store.SubmissionOf(one).State, _store.SubmissionOf(one).EndedAt, _store.SubmissionOf(one).Due,
                _store.SubmissionOf(one).PaidInstead)));
        _store.AssertPlaces(_study, open: 1, paid: 5);
        _store.AssertMoney(_book, available: 62.20m, held: 6.30m, paid: 31.50m);
    }

    [Fact]
    public void ApproveSubmissions_SomeApprovedAlreadyOrNamedTwice_PaysTheOthers()
    {
        _store.Must(new ApproveSubmission(_study, _submissions[1]) { Feedback = "Well done" });

        _store.Must(Approve([_submissions[0], _submissions[1], _submissions[0]]));
        var again = _store.Must(Approve([_submissions[0], _submissions[1]]));

        Assert.Equal(0, again.Transfer);
        Assert.Equal("Well done", _store.SubmissionOf(_submissions[1]).Feedback);
        _store.AssertPlaces(_study, open: 1, taken: 3, paid: 2);
        _store.AssertMoney(_book, available: 62.20m, held: 25.20m, paid: 12.60m);
    }

    [Fact]
    public void ApproveSubmissions_OneThatCannotBe_PaysNone()
    {
        _store.Must(new RejectSubmission(_study, _submissions[4], Reopens: true));
        var working = _store.TakePlace(_study, Worker);
        var other = _store.PublishStudy(_book, reward: 1, places: 1, Origin.Prolific);
        var elsewhere = _store.SubmitWork(other);

        Assert.Equal(
            $"Submission {_submissions[4]} is Rejected, not Submitted.",
            _store.MustRefuse(Approve(_submissions), RejectionCode.WrongState));
        _store.MustRefuse(Approve([_submissions[0], working]), RejectionCode.WrongState);
        _store.MustRefuse(Approve([_submissions[0], elsewhere]), RejectionCode.NotFound);
        _store.MustRefuse(Approve([_submissions[0], BookId(8)]), RejectionCode.NotFound);
        _store.MustRefuse(Approve([_submissions[0], default]), RejectionCode.NotFound);
        _store.MustRefuse(new ApproveSubmissions(9, new HashSet<ObjectId> { _study }, [_submissions[0]]), RejectionCode.NotFound);
        _store.AssertPlaces(_study, open: 1, taken: 5);
    }

    [Fact]
    public void ApproveSubmissions_OfSeveralStudies_PaysEach()
    {
        var other = _store.PublishStudy(_book, reward: 1, places: 1, Origin.Prolific); // 1.40
        var elsewhere = _store.SubmitWork(other);

        _store.Must(
            Approve([_submissions[0], elsewhere, _submissions[1]]) with { Studies = new HashSet<ObjectId> { _study, other } });

        _store.AssertPlaces(_study, open: 1, taken: 3, paid: 2);
        _store.AssertPlaces(other, open: 0, paid: 1);
        _store.AssertMoney(_book, available: 60.80m, held: 25.20m, paid: 14m);
    }

    [Fact]
    public void ApproveSubmissions_NoneOrTooMany_IsRefused()
    {
        ObjectId[] many = [.. Enumerable.Repeat(_submissions[0], ApproveSubmissions.Max)];

        _store.MustRefuse(Approve([]), RejectionCode.InvalidValue);
        Assert.Equal(
            "1 to 1000 submissions are approved at once.",
            _store.MustRefuse(Approve([.. many, _submissions[0]]), RejectionCode.InvalidValue));
        _store.Must(Approve(many));

        _store.AssertPlaces(_study, open: 1, taken: 4, paid: 1);
    }

    [Fact]
    public void ApproveSubmissions_WhatWasPaidInPartOrScreenedOut_IsRefused()
    {
        var coded = new DraftStudy(7, "Read a page", Amount(1), 1, Origin.Prolific)
        {
            CompletionCodes = new([new("PART", CompletionAction.PayPart, Money.Zero) { ByPayer = true }]),
            Publish = true,
        };
        var other = _store.Must(coded).Subject;
        var part = _store.SubmitWork(other);
        _store.Must(new CompleteSubmission(other, part, "PART") { Percent = 50 });
        _store.Must(new ScreenOutSubmissions(_study, [_submissions[1]], Amount(0.50m), AddsPlaces: false));

        _store.MustRefuse(
            Approve([_submissions[2], part]) with { Studies = new HashSet<ObjectId> { _study, other } },
            RejectionCode.WrongState);
        _store.MustRefuse(Approve([_submissions[2], _submissions[1]]), RejectionCode.WrongState);
    }

    [Fact]
    public void ApproveSubmissions_WhenTheyAreDueOrTheStudyIsStopped_PaysThem()
    {
        _store.Must(new StopStudy(_study));
        _store.Now = Start.AddDays(21);

        _store.Must(Approve(_submissions));

        _store.AssertPlaces(_study, open: 0, paid: 5, closed: 1, lapsed: 1);
        _store.AssertMoney(_book, available: 68.50m, held: 0, paid: 31.50m);
    }

    private ApproveSubmissions Approve(IReadOnlyList<ObjectId> submissions)
        => new(_book.Book, new HashSet<ObjectId> { _study }, submissions);
}
