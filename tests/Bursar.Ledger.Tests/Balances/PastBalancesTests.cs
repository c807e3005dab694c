namespace Bursar.Ledger.Tests;

/// <summary>What a book had at any past moment.</summary>
public sealed class PastBalancesTests
{
    private const int Sequences = 3;
    private const int Length = 4_000;

    private readonly MemoryStore _store = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Slow("runs many random commands")]
    public async Task Balance_AtTheTimeOfEveryRandomCommandAndJustBefore_IsWhatTheModelHad()
    {
        var marks = 0;
        for (var i = 0; i < Sequences; i++)
        {
            var seed = TestSeed.Value + i;
            var run = Simulation.Of(Step.Sequence(new Random(seed), Length));
            Assert.Null(run.Fault);
            marks += run.Store.Rows.Values.OfType<BalanceMark>().Count();
            foreach (var book in run.Moments.GroupBy(one => one.Book)) await CompareAsync(run.Store, [.. book], seed);
        }
        Assert.True(marks >= Sequences, $"Only {marks} marks were made.");
    }

    private static async Task CompareAsync(MemoryStore store, NaiveMoment[] moments, int seed)
    {
        var book = store.Find<Book>(RowKey.OfBook(moments[0].Book))!;
        for (var i = 0; i < moments.Length; i++)
        {
            if (i + 1 < moments.Length && moments[i + 1].At == moments[i].At) continue;
            await IsAsync(moments[i].At, moments[i].Numbers);
            if (i + 1 < moments.Length) await IsAsync(moments[i + 1].At.AddMicroseconds(-1), moments[i].Numbers);
        }

        async Task IsAsync(DateTimeOffset at, string numbers)
        {
            var said = NaiveMoment.InWords(await new MemoryReader(store).BalanceAsync(book, at, Stop));
            Assert.True(said == numbers, $"BURSAR_SEED={seed}: at {at:O} {said} instead of {numbers}");
        }
    }

    [Fact]
    public async Task Balance_OfALongBook_ReadsAMarkForEachDoublingAndOneStretch()
    {
        var book = OpenBook();
        for (var i = 0; i < 40 * BalanceMark.Every; i++) TopUp(book, seconds: 1);
        var reader = new CountingReader(_store);

        var balance = await reader.BalanceAsync(_store.BookOf(book), Start.AddSeconds(1_000.5), Stop);

        Assert.Equal((1_000L, Amount(1_000)), (balance.Transfers, balance.Available));
        Assert.InRange(reader.Found, 1, 6);
        Assert.InRange(reader.Listed, 1, BalanceMark.Every);
    }

    [Fact]
    public async Task Balance_BeforeTheFirstTransfer_IsNothing()
    {
        var book = OpenBook();
        TopUp(book, seconds: 10);

        var balance = await AtAsync(book, Start.AddSeconds(9));

        Assert.Equal((0L, Money.Zero, Money.Zero), (balance.Transfers, balance.Available, balance.Total.Total));
    }

    [Fact]
    public async Task Balance_AfterTheClockWasSetBack_IsThatBeforeTheFirstLaterTransfer()
    {
        var book = OpenBook();
        TopUp(book, seconds: 10);
        TopUp(book, seconds: -5);
        TopUp(book, seconds: 6);

        Assert.Equal(0, (await AtAsync(book, Start.AddSeconds(7))).Transfers);
        Assert.Equal(2, (await AtAsync(book, Start.AddSeconds(10))).Transfers);
        Assert.Equal(3, (await AtAsync(book, Start.AddSeconds(11))).Transfers);
    }

    [Fact]
    public async Task Balance_OfABookThatIsOlderThanMarks_IsAddedUpFromItsBeginning()
    {
        var book = OpenBook();
        for (var i = 0; i < 5 * BalanceMark.Every; i++) TopUp(book, seconds: 1);
        for (var i = 1; i <= 3; i++) _store.Remove(RowKey.OfBalanceMark(book.Book, i * BalanceMark.Every));

        foreach (var transfers in (int[])[1, 127, 128, 129, 300, 384, 385, 511, 512, 600])
            Assert.Equal(transfers, (await AtAsync(book, Start.AddSeconds(transfers))).Transfers);
    }

    [Fact]
    public async Task Balance_WithACreditLimitThatChanged_HasThatOfThen()
    {
        var book = OpenBook();
        foreach (var limit in (int[])[5, 9])
        {
            _store.Now = _store.Now.AddHours(1);
            _store.Must(new UpdateBook(book.Book) { CreditLimit = Amount(limit) });
        }

        Assert.Equal(Money.Zero, (await AtAsync(book, Start.AddMinutes(59))).Available);
        Assert.Equal(Amount(5), (await AtAsync(book, Start.AddMinutes(60))).Available);
        Assert.Equal(Amount(9), (await AtAsync(book, Start.AddMinutes(120))).Available);
    }

    [Fact]
    public void Audit_OfAMarkThatWasChangedOrRemoved_SaysSo()
    {
        var book = OpenBook();
        for (var i = 0; i < 2 * BalanceMark.Every; i++) TopUp(book, seconds: 1);
        var audit = new BookAudit(_store.BookOf(book), _store.PricesOf(book));
        var mark = _store.Find<BalanceMark>(RowKey.OfBalanceMark(book.Book, BalanceMark.Every))!;
        foreach (var transfer in _store.Transfers.Take(BalanceMark.Every)) Assert.Null(audit.Add(transfer));

        Assert.Null(audit.Check(null));
        Assert.Contains(
            "Held at transfer 128 is 1.00", audit.Check(mark with { Held = Breakdown.Unpriced(Amount(1)) }),
            StringComparison.Ordinal);
        Assert.Null(audit.Check(mark));
        Assert.Contains("the mark at transfer 128 is missing", audit.Check(null), StringComparison.Ordinal);
    }

    private ObjectId OpenBook()
    {
        _store.Now = Start;
        return _store.OpenBook();
    }

    private void TopUp(ObjectId book, int seconds)
    {
        _store.Now = _store.Now.AddSeconds(seconds);
        _store.Must(new TopUp(book.Book, Amount(1), Currency.USD, ""));
    }

    private ValueTask<Balance> AtAsync(ObjectId book, DateTimeOffset at)
        => new MemoryReader(_store).BalanceAsync(_store.BookOf(book), at, Stop);
}
