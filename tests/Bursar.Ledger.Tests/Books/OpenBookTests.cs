namespace Bursar.Ledger.Tests;

public sealed class OpenBookTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void OpenBook_NewId_OpensAnEmptyBookAndMakesItsOwnerAdmin()
    {
        var command = new OpenBook(BookId(), "Reading study", Currency.GBP, Payer)
        {
            Description = "Eye movements",
            CreditLimit = Amount(50),
            MTurkPricing = Free,
            ProlificPricing = Pricing.MTurk,
            NaivetyDistributionRate = 0.5m,
        };

        var receipt = _store.Must(command);

        Assert.Equal(new Receipt(BookId(), 0, Money.Zero, Start), receipt);
        Assert.Equal(
            new Book
            {
                Id = BookId(),
                Title = "Reading study",
                Description = "Eye movements",
                Currency = Currency.GBP,
                CreditLimit = Amount(50),
                MTurkPricing = Free,
                ProlificPricing = Pricing.MTurk,
                NaivetyDistributionRate = 0.5m,
                Owner = Payer,
                OpenedAt = Start,
                Events = _store.BookOf(BookId()).Events,
            },
            _store.BookOf(BookId()));
        Assert.Equal(
            new Membership(BookId().Book, Payer, Role.WorkspaceAdmin, Start),
            _store.Find<Membership>(RowKey.OfMembership(BookId().Book, Payer)));
        Assert.Equal(2, _store.BookOf(BookId()).Events.Last);
        Assert.Empty(_store.Transfers);
    }

    [Fact]
    public void OpenBook_WithNothingButATitle_IsEmptyAndShowsZero()
    {
        var book = _store.BookOf(_store.OpenBook());

        Assert.Equal("", book.Description);
        Assert.Equal(Money.Zero, book.Spendable);
        Assert.Equal(Breakdown.Zero, book.SpendableParts);
        Assert.Equal(Breakdown.Zero, book.TotalParts);
        Assert.Null(_store.Audit(book.Id));
    }

    [Fact]
    public void OpenBook_IdThatIsTaken_IsRefused()
    {
        _store.OpenBook(100);

        _store.MustRefuse(new OpenBook(BookId(), "Another", Currency.GBP, Worker), RejectionCode.AlreadyExists);
    }

    private static readonly Dictionary<string, (Func<OpenBook, OpenBook> Change, RejectionCode Code)> Wrong = new()
    {
        ["no title"] = (open => open with { Title = "" }, RejectionCode.InvalidValue),
        ["blank title"] = (open => open with { Title = " \t " }, RejectionCode.InvalidValue),
        ["long title"] = (open => open with { Title = new string('t', Book.MaxTitle + 1) }, RejectionCode.InvalidValue),
        ["long description"] = (
            open => open with { Description = new string('d', Book.MaxDescription + 1) }, RejectionCode.InvalidValue),
        ["unknown currency"] = (open => open with { Currency = (Currency)3 }, RejectionCode.WrongCurrency),
        ["negative credit"] = (open => open with { CreditLimit = new(-1) }, RejectionCode.InvalidAmount),
        ["too much credit"] = (open => open with { CreditLimit = Money.MaxAmount + new Money(1) }, RejectionCode.InvalidAmount),
        ["naivety below 0"] = (open => open with { NaivetyDistributionRate = -0.01m }, RejectionCode.InvalidValue),
        ["naivety over 1"] = (open => open with { NaivetyDistributionRate = 1.01m }, RejectionCode.InvalidValue),
    };

    public static TheoryData<string> WrongNames => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(WrongNames))]
    public void OpenBook_ValueOutOfRange_IsRefused(string what)
        => _store.MustRefuse(Wrong[what].Change(Open()), Wrong[what].Code);

    [Fact]
    public void OpenBook_UnknownCurrency_IsToldTheKnownOnes() => Assert.Equal(
        "A currency is one of USD, GBP, EUR.",
        _store.MustRefuse(Open() with { Currency = (Currency)3 }, RejectionCode.WrongCurrency));

    [Theory]
    [InlineData(0, 0, 1)] // every study is large, even one of no places
    [InlineData(1, -1, 1)]
    [InlineData(1, 1_000_000_000_000_001, 1)]
    [InlineData(1, 0, 0)]
    [InlineData(1, 0, -1)]
    [InlineData(1, 0, 10_001)]
    public void OpenBook_PricingOutOfRange_IsRefusedForEitherList(int largeStudyPlaces, long minimumFee, long step)
    {
        var pricing = new Pricing { LargeStudyPlaces = largeStudyPlaces, MinimumFee = new(minimumFee), Step = new(step) };

        _store.MustRefuse(Open() with { MTurkPricing = pricing }, RejectionCode.InvalidValue);
        _store.MustRefuse(Open() with { ProlificPricing = pricing }, RejectionCode.InvalidValue);
    }

    [Fact]
    public void OpenBook_ValuesAtTheirLimits_IsAccepted()
    {
        var pricing = new Pricing { LargeStudyPlaces = 1, MinimumFee = Money.MaxAmount, Step = new(Money.UnitsPerMain) };

        _store.Must(Open() with { Title = new string('t', Book.MaxTitle), Description = new string('d', Book.MaxDescription) });
        _store.Must(Open(8) with { CreditLimit = Money.MaxAmount, NaivetyDistributionRate = 0 });
        _store.Must(Open(9) with { MTurkPricing = pricing, ProlificPricing = pricing, NaivetyDistributionRate = 1 });
        _store.Must(Open(int.MaxValue) with { MTurkPricing = new Pricing { Step = new(1) } });
    }

    private static OpenBook Open(int number = 7) => new(BookId(number), "Reading study", Currency.USD, Payer);
}
