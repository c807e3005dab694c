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
        Origin prices = Origin.MTurk,
        DateTimeOffset? expiresAt = null)
        => store.Must(new DraftStudy(book.Book, "Read a page", Amount(reward), places, prices) { ExpiresAt = expiresAt }).Subject;

    /// <summary>An hour to do the work in, 21 days to decide on it.</summary>
    public static ObjectId PublishStudy(
        this MemoryStore store,
        ObjectId book,
        decimal reward,
        int places,
        Origin prices = Origin.MTurk,
        DateTimeOffset? expiresAt = null)
        => store.Must(new PublishStudy(store.DraftStudy(book, reward, places, prices, expiresAt))).Subject;

    /// <summary>
    /// A HIT on MTurk's own prices, offered at once for a week; an hour to do the work in, three days to decide on it.
    /// </summary>
    public static ObjectId OfferStudy(
        this MemoryStore store, ObjectId book, decimal reward, int places, Func<DraftStudy, DraftStudy>? change = null)
    {
        var draft = new DraftStudy(book.Book, "Read a page", Amount(reward), places, Origin.MTurk)
        {
            ApproveAfter = TimeSpan.FromDays(3),
            ExpiresAt = store.Now.AddDays(7),
            Publish = true,
        };
        return store.Must(change?.Invoke(draft) ?? draft).Subject;
    }

    /// <summary>A USD book with that much in it, on MTurk's own prices.</summary>
    public static ObjectId OpenMTurkBook(this MemoryStore store, decimal funds, Func<OpenBook, OpenBook>? change = null)
        => store.OpenBook(funds, open => (change?.Invoke(open) ?? open) with { MTurkPricing = Pricing.MTurk });

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

    /// <summary>Executes a command that has to be refused, for that reason, in a sentence and without a trace.</summary>
    public static string MustRefuse(this MemoryStore store, Command command, RejectionCode code)
    {
        var rows = store.Rows.ToDictionary();
        var (transfers, events) = (store.Transfers.Count, store.Events.Count);
        var outcome = store.Execute(command);
        Assert.False(outcome.Accepted, $"{command} was accepted");
        Assert.Equal(code, outcome.Rejection.Code);
        Assert.Matches(@"^[A-Z0-9]\S*( \S+)+\.$", outcome.Rejection.Detail);
        Assert.Equal(rows, store.Rows);
        Assert.Equal((transfers, events), (store.Transfers.Count, store.Events.Count));
        return outcome.Rejection.Detail;
    }

    /// <summary>To the unit: what can be spent, what is held, what was paid with its fees; and that the book balances.</summary>
    public static void AssertMoney(this MemoryStore store, ObjectId book, decimal available, decimal held, decimal paid)
    {
        var money = store.BookOf(book);
        Assert.Equal((Amount(available), Amount(held), Amount(paid)), (money.Spendable, money.Held.Total, money.Paid.Total));
        Assert.Null(store.Audit(book));
    }

    /// <summary>The places of a study in each state, and how many of the closed ones lapsed.</summary>
    public static void AssertPlaces(
        this MemoryStore store, ObjectId id, int open, int taken = 0, int paid = 0, int closed = 0, int lapsed = 0)
    {
        var study = store.StudyOf(id);
        Assert.Equal((open, taken, paid, closed, lapsed), (study.Open, study.Taken, study.Paid, study.Closed, study.Lapsed));
    }

    /// <summary>The price lists that a book has had.</summary>
    public static PricingHistory PricesOf(this MemoryStore store, ObjectId book) => new(
        store.BookOf(book),
        [.. store.Rows.Values.OfType<PricingChange>().Where(one => one.Book == book.Book).OrderBy(one => one.Sequence)]);

    /// <summary>The fault that an audit finds in a book as it is stored; null where there is none.</summary>
    public static string? Audit(this MemoryStore store, ObjectId book)
    {
        var audit = new BookAudit(store.BookOf(book), store.PricesOf(book));
        foreach (var transfer in store.Transfers.Where(one => one.Book == book.Book))
            if (audit.Add(transfer) is { } fault) return fault;
        foreach (var study in store.Rows.Values.OfType<Study>().Where(one => one.Id.Book == book.Book))
            if (audit.Add(study) is { } fault) return fault;
        foreach (var tally in store.Rows.Values.OfType<StudyTally>().Where(one => one.Book == book.Book)) audit.Add(tally);
        return audit.Finish();
    }
}
