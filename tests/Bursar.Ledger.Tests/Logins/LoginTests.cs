namespace Bursar.Ledger.Tests;

/// <summary>Logins for other platforms, one a submission.</summary>
public sealed class LoginTests
{
    private static readonly ObjectId Another = ObjectId.Random(Start);
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public LoginTests() => _book = _store.OpenBook(100);

    [Fact]
    public void Take_OfAStudyWithLogins_GetsTheNextOne()
    {
        var pool = _store.Must(new CreateLoginPool(_book.Book, [Login("a"), Login("b")])).Subject;
        var study = Offer(pool);

        var first = _store.Must(Take(study, pool, Worker)).Subject;
        Assert.Equal(new LoginUse(first, pool, 1, study, Worker), _store.Find<LoginUse>(RowKey.OfLoginUse(first)));
        _store.Must(new ReturnSubmission(study, first, Worker));
        var second = _store.Must(Take(study, pool, Worker)).Subject;
        Assert.Equal(2, _store.Find<LoginUse>(RowKey.OfLoginUse(second))!.Number);
        Assert.Equal(new LoginPool(pool, 2, 2, Start), _store.Find<LoginPool>(RowKey.OfLoginPool(pool)));

        _store.MustRefuse(Take(study, pool, Another), RejectionCode.NoPlaceFree);
        _store.Must(new AddLogins(pool, [Login("c")]));
        _store.Must(Take(study, pool, Another));
        _store.MustRefuse(new TakePlace(study, ObjectId.Random(Start)), RejectionCode.Changed);
    }

    [Fact]
    public void Add_OfAUserNameThatIsThere_AddsNone()
    {
        var pool = _store.Must(new CreateLoginPool(_book.Book, [Login("a")])).Subject;
        _store.MustRefuse(new AddLogins(pool, [Login("b"), Login("a")]), RejectionCode.AlreadyExists);
        _store.MustRefuse(new AddLogins(pool, [Login("b"), Login("b")]), RejectionCode.AlreadyExists);
        Assert.Equal(1, _store.Find<LoginPool>(RowKey.OfLoginPool(pool))!.Total);
        Assert.Null(_store.Find<Login>(RowKey.OfLogin(pool, "b")));
        _store.Must(new CreateLoginPool(_book.Book, [Login("a")]));
    }

    [Fact]
    public void Create_OutOfItsLimits_IsRefused()
    {
        _store.MustRefuse(new CreateLoginPool(_book.Book, []), RejectionCode.InvalidValue);
        _store.MustRefuse(new CreateLoginPool(_book.Book, [Login("")]), RejectionCode.InvalidValue);
        _store.MustRefuse(new CreateLoginPool(_book.Book, [Login(new('n', Ledger.Login.MaxName + 1))]),
            RejectionCode.InvalidValue);
        GivenLogin[] many = [.. Enumerable.Range(0, LoginPool.MaxLogins + 1).Select(i => Login($"{i}"))];
        _store.MustRefuse(new CreateLoginPool(_book.Book, many), RejectionCode.InvalidValue);
        var full = _store.Must(new CreateLoginPool(_book.Book, many[1..])).Subject;
        _store.MustRefuse(new AddLogins(full, [Login("one more")]), RejectionCode.InvalidValue);
        _store.MustRefuse(new AddLogins(full, many), RejectionCode.InvalidValue);
        _store.MustRefuse(new AddLogins(Another, [Login("a")]), RejectionCode.NotFound);
        _store.MustRefuse(new CreateLoginPool(9, [Login("a")]), RejectionCode.NotFound);
    }

    private static GivenLogin Login(string name) => new(name, new byte[] { 1, 2, 3 });

    private ObjectId Offer(ObjectId pool) => _store.Must(
        new DraftStudy(_book.Book, "S", Amount(1), 5, Origin.Prolific) { Logins = pool, Publish = true }).Subject;

    private static TakePlace Take(ObjectId study, ObjectId pool, ObjectId participant)
        => new(study, participant) { Candidate = Candidate.ForAnyone with { Logins = pool } };
}
