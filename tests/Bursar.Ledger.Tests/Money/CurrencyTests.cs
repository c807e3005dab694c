namespace Bursar.Ledger.Tests;

public sealed class CurrencyTests
{
    [Fact]
    public void Currencies_AreThoseThatTheApisPayInAndTheEuro_StoredByTheseNumbers()
    {
        Assert.Equal(["USD", "GBP", "EUR"], Enum.GetNames<Currency>());
        Assert.Equal([0, 1, 2], Enum.GetValues<Currency>().Select(currency => (int)currency));
    }

    [Theory]
    [InlineData(Currency.USD)]
    [InlineData(Currency.GBP)]
    [InlineData(Currency.EUR)]
    public void OpenBook_AnyCurrency_KeepsItAndTakesNoOther(Currency currency)
    {
        var store = new MemoryStore();
        var book = store.OpenBook(change: open => open with { Currency = currency });

        store.Must(new TopUp(book.Book, Amount(1), currency, ""));
        foreach (var other in Enum.GetValues<Currency>().Where(other => other != currency))
        {
            store.MustRefuse(new TopUp(book.Book, Amount(1), other, ""), RejectionCode.WrongCurrency);
            store.MustRefuse(new Refund(book.Book, Amount(1), other, ""), RejectionCode.WrongCurrency);
        }
    }
}
