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
            },
            _store.BookOf(BookId()));
        Assert.Equal(
            new Membership(BookId().Book, Payer, Role.WorkspaceAdmin, Start),
            _store.Find<Membership>(RowKey.OfMembership(BookId().Book, Payer)));
        Assert.Empty(_store.Transfers);
    }

    [Fact]
    public void OpenBook_BeforeItsFirstTransfer_ShowsZero()
    {
        var book = _store.BookOf(_store.OpenBook());

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

    public static TheoryData<string, RejectionCode> Refused => new()
    {
        { "no title", RejectionCode.InvalidValue },
        { "blank title", RejectionCode.InvalidValue },
        { "long title", RejectionCode.InvalidValue },
        { "long description", RejectionCode.InvalidValue },
        { "unknown currency", RejectionCode.WrongCurrency },
        { "negative credit", RejectionCode.InvalidAmount },
        { "too much credit", RejectionCode.InvalidAmount },
        { "naivety below 0", RejectionCode.InvalidValue },
        { "naivety over 1", RejectionCode.InvalidValue },
        { "no place is large", RejectionCode.InvalidValue },
        { "negative minimum fee", RejectionCode.InvalidValue },
        { "too high minimum fee", RejectionCode.InvalidValue },
        { "no step", RejectionCode.InvalidValue },
        { "step over 1.00", RejectionCode.InvalidValue },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void OpenBook_ValueOutOfRange_IsRefused(string what, RejectionCode code)
    {
        _store.MustRefuse(Wrong(what), code);
        if (Wrong(what) is { MTurkPricing: var pricing } wrong && pricing != Pricing.MTurk)
            _store.MustRefuse(wrong with { MTurkPricing = Pricing.MTurk, ProlificPricing = pricing }, code);
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

    private static OpenBook Wrong(string what) => what switch
    {
        "no title" => Open() with { Title = "" },
        "blank title" => Open() with { Title = " \t " },
        "long title" => Open() with { Title = new string('t', Book.MaxTitle + 1) },
        "long description" => Open() with { Description = new string('d', Book.MaxDescription + 1) },
        "unknown currency" => Open() with { Currency = (Currency)3 },
        "negative credit" => Open() with { CreditLimit = new(-1) },
        "too much credit" => Open() with { CreditLimit = Money.MaxAmount + new Money(1) },
        "naivety below 0" => Open() with { NaivetyDistributionRate = -0.01m },
        "naivety over 1" => Open() with { NaivetyDistributionRate = 1.01m },
        "no place is large" => Open() with { MTurkPricing = new Pricing { LargeStudyPlaces = 0 } },
        "negative minimum fee" => Open() with { MTurkPricing = new Pricing { MinimumFee = new(-1) } },
        "too high minimum fee" => Open() with { MTurkPricing = new Pricing { MinimumFee = Money.MaxAmount + new Money(1) } },
        "no step" => Open() with { MTurkPricing = new Pricing { Step = Money.Zero } },
        "step over 1.00" => Open() with { MTurkPricing = new Pricing { Step = new(Money.UnitsPerMain + 1) } },
        _ => throw new InvalidOperationException(what),
    };
}
