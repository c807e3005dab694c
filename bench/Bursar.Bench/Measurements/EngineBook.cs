using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>Opens an empty book on an empty ledger.</summary>
internal static class EngineBook
{
    /// <returns>The book's number.</returns>
    public static async Task<int> OpenAsync(ILedger ledger, CancellationToken cancellation)
    {
        var now = DateTimeOffset.UtcNow;
        var owner = ObjectId.Random(now);
        var id = ObjectId.NewBook(now);
        await DoAsync(ledger, new CreateUser(owner, "Bench", "bench@example.org"), cancellation);
        await DoAsync(ledger, new OpenBook(id, "Bench", Currency.USD, owner), cancellation);
        return id.Book;
    }

    private static async Task DoAsync(ILedger ledger, Command command, CancellationToken cancellation)
    {
        var outcome = await ledger.ExecuteAsync(command, cancellation);
        if (!outcome.Accepted) throw new BenchException(outcome.Rejection.Detail);
    }
}
