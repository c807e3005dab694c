namespace Bursar.Ledger.Tests;

/// <summary>What tests start from.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly ObjectId Payer = new(0x6900_0001, 0xA);

    public static readonly ObjectId Worker = new(0x6900_0002, 0xB);

    public static readonly ObjectId Colleague = new(0x6900_0002, 0xC);

    /// <summary>No fees: the figures of a test are then those of the rewards alone.</summary>
    public static readonly Pricing Free = new();

    /// <summary>Main units as money: <c>Amount(4.25m)</c>.</summary>
    public static Money Amount(decimal main) => new((long)(main * Money.UnitsPerMain));

    public static ObjectId BookId(int number = 7) => ObjectId.InBook(Start, number, 0);

    /// <summary>An open USD book with that much in it; <paramref name="change"/> the command for any other.</summary>
    public static ObjectId OpenBook(this MemoryStore store, decimal funds = 0, Func<OpenBook, OpenBook>? change = null)
    {
        var open = new OpenBook(BookId(), "Reading study", Currency.USD, Payer) { MTurkPricing = Free };
        open = change?.Invoke(open) ?? open;
        store.Must(open);
        if (funds > 0) store.Must(new TopUp(open.Book, Amount(funds), open.Currency, "first"));
        return open.Id;
    }

    public static ObjectId DraftStudy(
        this MemoryStore store,
        ObjectId book,
        decimal reward,
        int places,
        PriceList prices = PriceList.MTurk,
        DateTimeOffset? expiresAt = null)
        => store.Must(new DraftStudy(book.Book, "Read a page", Amount(reward), places, prices) { ExpiresAt = expiresAt }).Subject;

    /// <summary>An hour to do the work in, 21 days to decide on it.</summary>
    public static ObjectId PublishStudy(
        this MemoryStore store,
        ObjectId book,
        decimal reward,
        int places,
        PriceList prices = PriceList.MTurk,
        DateTimeOffset? expiresAt = null)
        => store.Must(new PublishStudy(store.DraftStudy(book, reward, places, prices, expiresAt))).Subject;

    /// <summary>The place of a worker; of the first one where none is named.</summary>
    public static ObjectId TakePlace(this MemoryStore store, ObjectId study, ObjectId? worker = null)
        => store.Must(new TakePlace(study, worker ?? Worker)).Subject;

    /// <summary>A worker's place, with the work done.</summary>
    public static ObjectId SubmitWork(this MemoryStore store, ObjectId study, ObjectId? worker = null)
        => store.Must(new SubmitWork(study, store.TakePlace(study, worker))).Subject;

    /// <summary>Executes a command that has to be accepted.</summary>
    public static Receipt Must(this MemoryStore store, Command command)
    {
        var outcome = store.Execute(command);
        Assert.True(outcome.Accepted, $"{command} was refused: {outcome.Rejection?.Detail}");
        return outcome.Receipt;
    }

    /// <summary>Executes a command that has to be refused, for that reason and without a trace.</summary>
    public static string MustRefuse(this MemoryStore store, Command command, RejectionCode code)
    {
        var rows = store.Rows.ToDictionary();
        var transfers = store.Transfers.Count;
        var outcome = store.Execute(command);
        Assert.False(outcome.Accepted, $"{command} was accepted");
        Assert.Equal(code, outcome.Rejection.Code);
        Assert.Equal(rows, store.Rows);
        Assert.Equal(transfers, store.Transfers.Count);
        return outcome.Rejection.Detail;
    }

    /// <summary>The fault that an audit finds in a book as it is stored; null where there is none.</summary>
    public static string? Audit(this MemoryStore store, ObjectId book)
    {
        var audit = new BookAudit(store.BookOf(book));
        foreach (var transfer in store.Transfers.Where(one => one.Book == book.Book))
            if (audit.Add(transfer) is { } fault) return fault;
        foreach (var study in store.Rows.Values.OfType<Study>().Where(one => one.Id.Book == book.Book))
            if (audit.Add(study) is { } fault) return fault;
        return audit.Finish();
    }
}
