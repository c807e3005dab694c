namespace Bursar.Ledger.Tests;

public sealed class AccessKeyTests
{
    private static readonly ReadOnlyMemory<byte> Sealed = new([1, 2, 3]);
    private readonly MemoryStore _store = new();

    [Fact]
    public void AddAccessKey_UsdBook_KeepsItSealed()
    {
        var book = _store.OpenBook();

        var receipt = _store.Must(new AddAccessKey(book.Book, "AKIAIOSFODNN7EXAMPLE", Sealed));

        Assert.Equal(new Receipt(book, 0, Money.Zero, Start), receipt);
        Assert.Equal(
            new AccessKey { KeyId = "AKIAIOSFODNN7EXAMPLE", Owner = book.Book, SealedSecret = Sealed, CreatedAt = Start },
            Stored("AKIAIOSFODNN7EXAMPLE"));
    }

    [Theory]
    [InlineData(Currency.GBP)]
    [InlineData(Currency.EUR)]
    public void AddAccessKey_BookInAnotherCurrency_IsRefused(Currency currency)
    {
        var book = _store.OpenBook(change: open => open with { Currency = currency });

        _store.MustRefuse(new AddAccessKey(book.Book, "AKIA", Sealed), RejectionCode.WrongCurrency);
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
        => _store.MustRefuse(new AddAccessKey(_store.OpenBook().Book, keyId, Sealed), RejectionCode.InvalidValue);

    [Fact]
    public void AddAccessKey_KeyIdAtItsLimits_IsAcceptedAndOneMoreRefused()
    {
        var book = _store.OpenBook().Book;

        _store.Must(new AddAccessKey(book, "a_0", Sealed));
        _store.Must(new AddAccessKey(book, new string('Z', AccessKey.MaxKeyId), Sealed));
        _store.MustRefuse(new AddAccessKey(book, new string('Z', AccessKey.MaxKeyId + 1), Sealed), RejectionCode.InvalidValue);
        _store.MustRefuse(new AddAccessKey(8, "AKIA", Sealed), RejectionCode.NotFound);
    }

    [Fact]
    public void AddAccessKey_KeyIdInUseAnywhere_IsRefusedEvenAfterItsEnd()
    {
        var book = _store.OpenBook().Book;
        _store.Must(new OpenBook(BookId(8), "Another", Currency.USD, Payer));
        _store.Must(new AddAccessKey(book, "AKIA", Sealed));

        _store.MustRefuse(new AddAccessKey(8, "AKIA", Sealed), RejectionCode.AlreadyExists);
        _store.Must(new RevokeAccessKey(book, "AKIA"));
        _store.MustRefuse(new AddAccessKey(book, "AKIA", Sealed), RejectionCode.AlreadyExists);
    }

    [Fact]
    public void RevokeAccessKey_Twice_KeepsTheFirstMoment()
    {
        var book = _store.OpenBook().Book;
        _store.Must(new AddAccessKey(book, "AKIA", Sealed));
        _store.Must(new RevokeAccessKey(book, "AKIA"));
        _store.Now = Start.AddDays(1);

        _store.Must(new RevokeAccessKey(book, "AKIA"));

        Assert.Equal(Start, Stored("AKIA")!.RevokedAt);
    }

    [Fact]
    public void RevokeAccessKey_UnknownOrOfAnotherBook_IsRefused()
    {
        var book = _store.OpenBook().Book;
        _store.Must(new AddAccessKey(book, "AKIA", Sealed));

        _store.MustRefuse(new RevokeAccessKey(book, "AKIB"), RejectionCode.NotFound);
        _store.MustRefuse(new RevokeAccessKey(8, "AKIA"), RejectionCode.NotFound);
    }

    private AccessKey? Stored(string keyId) => _store.Find<AccessKey>(RowKey.OfAccessKey(keyId));
}
