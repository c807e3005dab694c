namespace Bursar.Ledger.Tests;

public sealed class ApproveSubmissionsTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _one;
    private readonly ObjectId _two;

    public ApproveSubmissionsTests()
    {
        _book = _store.OpenBook(10);
        _one = _store.PublishStudy(_book, reward: 1, places: 3, PriceList.Prolific);
        _two = _store.PublishStudy(_book, reward: 2, places: 1, PriceList.Prolific);
    }

    [Fact]
    public void Approve_OfSeveralStudies_PaysEachOnce()
    {
        ObjectId[] ids = [_store.SubmitWork(_one), _store.SubmitWork(_two), _store.SubmitWork(_one, Colleague)];
        for (var again = 0; again < 2; again++)
        {
            _store.Must(Approve([.. ids, ids[0]]));
            Assert.All(ids, id => Assert.Equal(SubmissionState.Approved, _store.SubmissionOf(id).State));
            Assert.Equal((Amount(3), Amount(1.40m)), (_store.BookOf(_book).Spendable, _store.BookOf(_book).Held.Total));
            Assert.Null(_store.Audit(_book));
        }
    }

    [Fact]
    public void Approve_WhereOneCannotBe_DoesNothing()
    {
        var (good, taken) = (_store.SubmitWork(_one), _store.TakePlace(_two));
        Assert.Contains(taken.ToString(), _store.MustRefuse(Approve([good, taken]), RejectionCode.WrongState), StringComparison.Ordinal);
        var unnamed = new ApproveSubmissions(_book.Book, new HashSet<ObjectId> { _two }, [good]);
        Assert.Contains(good.ToString(), _store.MustRefuse(unnamed, RejectionCode.NotFound), StringComparison.Ordinal);
        _store.MustRefuse(Approve([good, BookId(8)]), RejectionCode.NotFound);
        _store.MustRefuse(Approve([]), RejectionCode.InvalidValue);
        _store.MustRefuse(Approve([.. Enumerable.Repeat(good, 1_001)]), RejectionCode.InvalidValue);
    }

    private ApproveSubmissions Approve(IReadOnlyList<ObjectId> ids) => new(_book.Book, new HashSet<ObjectId> { _one, _two }, ids);
}
