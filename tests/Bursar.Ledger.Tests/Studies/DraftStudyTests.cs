namespace Bursar.Ledger.Tests;

public sealed class DraftStudyTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void DraftStudy_InABook_WritesItAndMovesNothing()
    {
        var book = _store.OpenBook(10);
        _store.Now = Start.AddSeconds(5);

        var receipt = _store.Must(new DraftStudy(book.Book, "Read a page", Amount(1.50m), 3, Origin.Prolific));

        var id = ObjectId.InBook(Start.AddSeconds(5), book.Book, 1);
        Assert.Equal(new Receipt(id, 0, Amount(10), Start.AddSeconds(5)), receipt);
        Assert.Equal(
            new Study
            {
                Id = id,
                Title = "Read a page",
                State = StudyState.Draft,
                Origin = Origin.Prolific,
                Reward = Amount(1.50m),
                UnitCost = new(Amount(1.50m), Amount(0.50m), Amount(0.10m)),
                Places = 3,
                TimeLimit = TimeSpan.FromHours(1),
                ApproveAfter = TimeSpan.FromDays(21),
                CreatedAt = Start.AddSeconds(5),
            },
            _store.StudyOf(id));
        Assert.Single(_store.Transfers);
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void DraftStudy_Again_GetsTheNextSerial()
    {
        var book = _store.OpenBook();

        var serials = Enumerable.Range(0, 3).Select(_ => _store.DraftStudy(book, 1, 1).Low & uint.MaxValue);

        Assert.Equal([1ul, 2ul, 3ul], serials);
        Assert.Equal(3u, _store.BookOf(book).LastSerial);
    }

    [Fact]
    public void DraftStudy_ValuesAtTheirLimits_IsAccepted()
    {
        var book = _store.OpenBook().Book;

        _store.Must(new DraftStudy(book, new string('t', Study.MaxTitle), Money.Zero, 1, Origin.MTurk));
        _store.Must(new DraftStudy(book, "t", Money.MaxAmount, Study.MaxPlaces, Origin.MTurk));
        _store.Must(OneAt(book) with { TimeLimit = TimeSpan.FromSeconds(30), ApproveAfter = TimeSpan.Zero });
        _store.Must(OneAt(book) with { TimeLimit = TimeSpan.FromDays(365), ApproveAfter = TimeSpan.FromDays(30) });
    }

    [Theory]
    [InlineData(29)]
    [InlineData(30.5)]
    [InlineData(60.0000001)]
    [InlineData(365 * 86_400 + 1)]
    [InlineData(0)]
    [InlineData(-60)]
    public void DraftStudy_TimeLimitOutOfRangeOrNotWhole_IsRefused(double seconds)
    {
        var draft = OneAt(_store.OpenBook().Book) with { TimeLimit = TimeSpan.FromSeconds(seconds) };

        Assert.Equal(
            "A time limit is from 30 seconds to 365 days, in whole seconds.",
            _store.MustRefuse(draft, RejectionCode.InvalidValue));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0.5)]
    [InlineData(30 * 86_400 + 1)]
    public void DraftStudy_WaitOutOfRangeOrNotWhole_IsRefused(double seconds)
    {
        var draft = OneAt(_store.OpenBook().Book) with { ApproveAfter = TimeSpan.FromSeconds(seconds) };

        Assert.Equal(
            "Work is approved by itself after 0 to 30 days, in whole seconds.",
            _store.MustRefuse(draft, RejectionCode.InvalidValue));
    }

    /// <summary>The row in memory must be the row that a store reads again.</summary>
    [Fact]
    public void DraftStudy_AnyExpiry_IsKeptInWholeMicroseconds()
    {
        var book = _store.OpenBook().Book;
        DateTimeOffset[] moments =
            [
                DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Start.AddTicks(19),
                Start.ToOffset(TimeSpan.FromHours(9)).AddTicks(1)
            ];

        var kept = moments.Select(
            at => _store.StudyOf(_store.Must(OneAt(book) with { ExpiresAt = at }).Subject).ExpiresAt!.Value).ToList();

        Assert.Equal([DateTimeOffset.MinValue, DateTimeOffset.MaxValue.AddTicks(-9), Start.AddTicks(10), Start], kept);
        Assert.All(kept, at => Assert.Equal((at, TimeSpan.Zero), (Microseconds.ToTime(Microseconds.Of(at)), at.Offset)));
    }

    [Fact]
    public void Describe_TheSameExpiryInAnotherZone_IsTheSameRequest()
    {
        var draft = OneAt(7) with { ExpiresAt = Start };

        Assert.Equal(
            draft.Describe().ToString(),
            (draft with { ExpiresAt = Start.ToOffset(TimeSpan.FromHours(9)) }).Describe().ToString());
    }

    [Theory]
    [InlineData("", 1, 1, RejectionCode.InvalidValue)]
    [InlineData("  ", 1, 1, RejectionCode.InvalidValue)]
    [InlineData("t", -1, 1, RejectionCode.InvalidAmount)]
    [InlineData("t", 1_000_000_000_000_001, 1, RejectionCode.InvalidAmount)]
    [InlineData("t", 1, 0, RejectionCode.InvalidValue)]
    [InlineData("t", 1, -1, RejectionCode.InvalidValue)]
    [InlineData("t", 1, 1_000_001, RejectionCode.InvalidValue)]
    [InlineData("t", 1, int.MaxValue, RejectionCode.InvalidValue)]
    public void DraftStudy_ValueOutOfRange_IsRefused(string title, long reward, int places, RejectionCode code)
        => _store.MustRefuse(new DraftStudy(_store.OpenBook().Book, title, new(reward), places, Origin.MTurk), code);

    [Fact]
    public void DraftStudy_LongTitleOrUnknownBook_IsRefused()
    {
        var book = _store.OpenBook().Book;

        _store.MustRefuse(
            new DraftStudy(book, new string('t', Study.MaxTitle + 1), Amount(1), 1, Origin.MTurk), RejectionCode.InvalidValue);
        _store.MustRefuse(new DraftStudy(8, "t", Amount(1), 1, Origin.MTurk), RejectionCode.NotFound);
        _store.MustRefuse(new DraftStudy(RowKey.NoBook, "t", Amount(1), 1, Origin.MTurk), RejectionCode.NotFound);
    }

    private static DraftStudy OneAt(int book) => new(book, "t", Amount(1), 1, Origin.MTurk);
}
