using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>What has to be in the books before callers are measured; many commands at once, none of them counted.</summary>
internal sealed class EngineSetup(ILedger ledger)
{
    private const int AtOnce = 1_000;
    private static readonly Money Funds = Money.FromMinor(1_000_000_00);

    /// <summary>How many transfers its commands made.</summary>
    public long Transfers { get; private set; }

    /// <summary>Opens books in USD, all of one owner, with 1,000,000.00 in each.</summary>
    /// <returns>Their numbers.</returns>
    public async Task<int[]> OpenBooksAsync(int count, CancellationToken cancellation)
    {
        var now = DateTimeOffset.UtcNow;
        var owner = ObjectId.Random(now);
        await DoAsync([new CreateUser(owner, "Bench", "bench@example.org")], cancellation);
        var ids = new HashSet<ObjectId>();
        while (ids.Count < count) ids.Add(ObjectId.NewBook(now));
        var books = await DoAsync(ids.Select(id => new OpenBook(id, "Bench", Currency.USD, owner)), cancellation);
        await DoAsync(books.Select(book => new TopUp(book.Book, Funds, Currency.USD, "")), cancellation);
        return [.. books.Select(book => book.Book)];
    }

    /// <summary>Does these commands, in their order book by book.</summary>
    /// <returns>The objects that they made or changed.</returns>
    /// <exception cref="BenchException">One was refused.</exception>
    public async Task<ObjectId[]> DoAsync(IEnumerable<Command> commands, CancellationToken cancellation)
    {
        var subjects = new List<ObjectId>();
        foreach (var chunk in commands.Chunk(AtOnce))
        {
            var outcomes = await Task.WhenAll(chunk.Select(command => ledger.ExecuteAsync(command, cancellation).AsTask()));
            foreach (var outcome in outcomes)
            {
                if (!outcome.Accepted) throw new BenchException($"The books cannot be prepared: {outcome.Rejection.Detail}");
                if (outcome.Receipt.Transfer > 0) Transfers++;
                subjects.Add(outcome.Receipt.Subject);
            }
        }
        return [.. subjects];
    }
}
