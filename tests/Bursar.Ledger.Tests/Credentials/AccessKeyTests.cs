namespace Bursar.Ledger.Tests;

public sealed class AccessKeyTests
{
    private static readonly SealedSecret Sealed = new byte[] { 1, 2, 3 };
    private readonly MemoryStore _store = new();

    [Fact]
    public void AddAccessKey_UsdBook_KeepsItSealed()
    {
        var book = OpenBook();

        var receipt = _store.Must(new AddAccessKey(book, "AKIAIOSFODNN7EXAMPLE", Sealed));

        Assert.Equal(new Receipt(book.Id, 0, Money.Zero, Start), receipt);
        Assert.Equal(
            new AccessKey { KeyId = "AKIAIOSFODNN7EXAMPLE", ForBook = book.Number, SealedSecret = Sealed, CreatedAt = Start },
            Stored("AKIAIOSFODNN7EXAMPLE"));
    }

    [Theory]
    [InlineData(Currency.GBP)]
    [InlineData(Currency.EUR)]
    public void AddAccessKey_BookInAnotherCurrency_IsRefused(Currency currency)
    {
        var book = OpenBook(open => open with { Currency = currency });

        _store.MustRefuse(new AddAccessKey(book, "AKIA", Sealed), RejectionCode.WrongCurrency);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AK")]
    [InlineData("AKI A")]
    [InlineData("AKI/A")]
    [InlineData("AKIÄ")]
    [InlineData("AKI-A")]
    [InlineData("AKIA\n")]
    public void AddAccessKey_MalformedKeyId_IsRefused(string keyId)
        => _store.MustRefuse(new AddAccessKey(OpenBook(), keyId, Sealed), RejectionCode.InvalidValue);

    [Fact]
    public void AddAccessKey_KeyIdAtItsLimits_IsAcceptedAndOneMoreRefused()
    {
        var book = OpenBook();

        _store.Must(new AddAccessKey(book, "a_0", Sealed));
        _store.Must(new AddAccessKey(book, new string('Z', AccessKey.MaxKeyId), Sealed));
        _store.MustRefuse(new AddAccessKey(book, new string('Z', AccessKey.MaxKeyId + 1), Sealed), RejectionCode.InvalidValue);
    }

    [Fact]
    public void AddAccessKey_KeyIdInUseAnywhere_IsRefusedEvenAfterItsEnd()
    {
        var book = OpenBook();
        var other = OpenBook(open => open with { Id = BookId(8), Book = 8 });
        _store.Must(new AddAccessKey(book, "AKIA", Sealed));

        _store.MustRefuse(new AddAccessKey(other, "AKIA", Sealed), RejectionCode.AlreadyExists);
        _store.Must(new RevokeAccessKey(book.Number, "AKIA"));
        _store.MustRefuse(new AddAccessKey(book, "AKIA", Sealed), RejectionCode.AlreadyExists);
    }

    /// <summary>
    /// What a retry is compared with is stored, so it must not change; nor does it with what may change in a book.
    /// </summary>
    [Fact]
    public void Describe_AddAccessKey_NamesTheBookByItsNumber()
    {
        var book = OpenBook();
        _store.Must(new TopUp(book.Number, Amount(5), Currency.USD, ""));
        _store.Must(new UpdateBook(book.Number) { Title = "Renamed" });

        Assert.Equal(
            "command=add-access-key\nbook=7\nkey_id=AKIA\n", new AddAccessKey(book, "AKIA", Sealed).Describe().ToString());
        Assert.Equal(
            "command=add-access-key\nbook=7\nkey_id=AKIA\n",
            new AddAccessKey(_store.BookOf(book.Id), "AKIA", Sealed).Describe().ToString());
    }

    [Fact]
    public void RevokeAccessKey_Twice_KeepsTheFirstMoment()
    {
        var book = OpenBook();
        _store.Must(new AddAccessKey(book, "AKIA", Sealed));
        _store.Must(new RevokeAccessKey(book.Number, "AKIA"));
        _store.Now = Start.AddDays(1);

        _store.Must(new RevokeAccessKey(book.Number, "AKIA"));

        Assert.Equal(Start, Stored("AKIA")!.RevokedAt);
    }

    [Fact]
    public void RevokeAccessKey_UnknownOrOfAnotherBook_IsRefused()
    {
        var book = OpenBook();
        _store.Must(new AddAccessKey(book, "AKIA", Sealed));

        _store.MustRefuse(new RevokeAccessKey(book.Number, "AKIB"), RejectionCode.NotFound);
        _store.MustRefuse(new RevokeAccessKey(8, "AKIA"), RejectionCode.NotFound);
    }

    private Book OpenBook(Func<OpenBook, OpenBook>? change = null) => _store.BookOf(_store.OpenBook(change: change));

    private AccessKey? Stored(string keyId) => _store.Find<AccessKey>(RowKey.OfAccessKey(keyId));
}
