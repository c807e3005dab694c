namespace Bursar.Storage.Tests;

/// <summary>Common starting points of tests.</summary>
internal static class Given
{
    public const int Number = 7;

    public static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>How long a test waits for what must come at once.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static readonly ObjectId Payer = new(0x6900_0001, 0xA);

    /// <summary>A key for fingerprints.</summary>
    public static byte[] FingerprintKey => [.. Enumerable.Range(1, Fingerprints.KeySize).Select(one => (byte)one)];

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>No book has this number or one of the next; it lies in the first of up to six databases.</summary>
    private const int Nobody = 60_000_000;

    /// <summary>Main units as money: <c>Amount(4.25m)</c>.</summary>
    public static Money Amount(decimal main) => new((long)(main * Money.UnitsPerMain));

    public static TopUp TopUp(decimal amount, string? key = null, int book = Number)
        => new(book, Amount(amount), Currency.USD, "") { Key = key is null ? null : Key(key, book) };

    public static RequestKey Key(string text, int book = Number) => RequestKey.From(book, text)!;

    public static Task<Outcome> Send(this ILedger ledger, Command command)
        => ledger.ExecuteAsync(command, Stop).AsTask().WaitAsync(Patience, Stop);

    /// <summary>Executes a command that has to be accepted.</summary>
    public static async Task<Receipt> Must(this ILedger ledger, Command command)
    {
        var outcome = await ledger.Send(command);
        Assert.True(outcome.Accepted, $"{command} was refused: {outcome.Rejection?.Detail}");
        return outcome.Receipt;
    }

    /// <summary>Puts rows as they are, whatever the rules say, each into the database that has its book.</summary>
    public static async Task Put(this Committer ledger, params Row[] rows)
    {
        foreach (var part in rows.GroupBy(row => ShardPlace.NumberOf(row.Key.Book, ledger.Shards)))
            await ledger.Must(ScriptedCommand.PutsFrom(part.Key == 0 ? RowKey.NoBook : Nobody + part.Key, [.. part]));
    }

    /// <summary>Executes a command that has to be refused for that reason.</summary>
    public static async Task<string> MustRefuse(this ILedger ledger, Command command, RejectionCode code)
    {
        var outcome = await ledger.Send(command);
        Assert.False(outcome.Accepted, $"{command} was accepted");
        Assert.Equal(code, outcome.Rejection.Code);
        return outcome.Rejection.Detail;
    }

    /// <summary>Opens a USD book with that much in it.</summary>
    public static async Task<ObjectId> OpenBook(
        this ILedger ledger, decimal funds = 0, int number = Number, DateTimeOffset? at = null)
    {
        var id = ObjectId.InBook(at ?? Start, number, 0);
        await ledger.Must(new OpenBook(id, $"Book {number}", Currency.USD, Payer));
        if (funds > 0) await ledger.Must(TopUp(funds, book: number));
        return id;
    }

    public static async Task<Book> BookOf(this ILedgerReader ledger, int number = Number)
        => (await ledger.FindAsync<Book>(RowKey.OfBook(number), Stop))!;

    public static async Task<IReadOnlyList<Transfer>> TransfersOf(this ILedgerReader ledger, int number = Number)
        => await ledger.ListAsync(new TransfersOfBook(number, 0, int.MaxValue), Stop);

    /// <summary>Every balance and hash is what the transfers make it.</summary>
    public static async Task<AuditReport> MustPassAudit(this ILedgerReader ledger)
    {
        var report = await LedgerAudit.RunAsync(ledger, null, Stop);
        Assert.Null(report.Fault);
        return report;
    }
}
