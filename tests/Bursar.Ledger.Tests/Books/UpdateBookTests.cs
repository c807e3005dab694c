namespace Bursar.Ledger.Tests;

public sealed class UpdateBookTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void UpdateBook_NaivetyGivenAgain_HasTheNewOne()
    {
        var id = _store.OpenBook(change: open => open with { NaivetyDistributionRate = 0.5m });

        _store.Must(new UpdateBook(id.Book) { NaivetyDistributionRate = 0.75m });

        Assert.Equal(0.75m, _store.BookOf(id).NaivetyDistributionRate);
    }

    [Fact]
    public void UpdateBook_NothingNamed_ChangesNothing()
    {
        var id = _store.OpenBook(
            100, open => open with { Description = "Eyes", CreditLimit = Amount(5), NaivetyDistributionRate = 0.5m });
        var before = _store.BookOf(id);

        _store.Must(new UpdateBook(id.Book));

        Assert.Equal(before, _store.BookOf(id));
    }

    [Fact]
    public void UpdateBook_EveryFieldNamed_ChangesThoseAndNoOther()
    {
        var id = _store.OpenBook(100);
        var before = _store.BookOf(id);

        var receipt = _store.Must(new UpdateBook(id.Book)
        {
            Title = "New",
            Description = "Ears",
            CreditLimit = Amount(7),
            NaivetyDistributionRate = 1,
            AllowsAnonymous = true,
        });

        Assert.Equal(new Receipt(id, 0, Amount(100), Start), receipt);
        Assert.Equal(
            before with
            {
                Title = "New",
                Description = "Ears",
                CreditLimit = Amount(7),
                NaivetyDistributionRate = 1,
                AllowsAnonymous = true,
                Events = _store.BookOf(id).Events,
            },
            _store.BookOf(id));
        Assert.Equal(before.Events.Last + 1, _store.BookOf(id).Events.Last);
        Assert.Equal(Amount(107), _store.BookOf(id).Spendable);
    }

    [Fact]
    public void UpdateBook_EmptyDescription_EmptiesIt()
    {
        var id = _store.OpenBook(change: open => open with { Description = "Eyes" });

        _store.Must(new UpdateBook(id.Book) { Description = "" });

        Assert.Equal("", _store.BookOf(id).Description);
    }

    [Fact]
    public void UpdateBook_NaivetyCleared_HasNoneAnyMore()
    {
        var id = _store.OpenBook(change: open => open with { NaivetyDistributionRate = 0.5m });

        _store.Must(new UpdateBook(id.Book) { ClearNaivetyDistributionRate = true });

        Assert.Null(_store.BookOf(id).NaivetyDistributionRate);
    }

    [Fact]
    public void UpdateBook_ValueOutOfRange_IsRefused()
    {
        var update = new UpdateBook(_store.OpenBook().Book);

        _store.MustRefuse(update with { Title = "" }, RejectionCode.InvalidValue);
        _store.MustRefuse(update with { Description = new string('d', Book.MaxDescription + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(update with { CreditLimit = new(-1) }, RejectionCode.InvalidAmount);
        _store.MustRefuse(update with { NaivetyDistributionRate = 2 }, RejectionCode.InvalidValue);
        _store.MustRefuse(new UpdateBook(8) { Title = "Another" }, RejectionCode.NotFound);
    }

    [Fact]
    public void UpdateBook_CreditBelowWhatIsInUse_IsRefusedToTheLastUnit()
    {
        var id = _store.OpenBook(10, open => open with { CreditLimit = Amount(50) });
        _store.PublishStudy(id, reward: 30, places: 1);

        var update = new UpdateBook(id.Book);
        var detail = _store.MustRefuse(update with { CreditLimit = Amount(20) - new Money(1) }, RejectionCode.InsufficientFunds);
        _store.Must(update with { CreditLimit = Amount(20) });

        Assert.Equal("20.00 of the credit is in use.", detail);
        Assert.Equal(Money.Zero, _store.BookOf(id).Spendable);
        Assert.Null(_store.Audit(id));
    }
}
