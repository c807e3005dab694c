namespace Bursar.Storage.Tests;

/// <summary>
/// Many callers on shared books, alternating between nodes. Nothing is retried (<see cref="Strict"/>): on existing books, nodes
/// wait for each other without errors that would have to be hidden.
/// </summary>
public abstract partial class NodesConformance
{
    private const int Books = 4;
    private const int Callers = 24;
    private const int CommandsOfACaller = 40;
    private const int ManyBooks = 40;
    private const int NewBooks = 500;
    private const int Rounds = 3;

    private static CommitterOptions Strict(int lanes) => new() { Lanes = lanes, RetryFor = TimeSpan.Zero };

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Execute_RandomCommandsOnThreeNodes_KeepsEveryAcknowledgedTransferOnce(int lanes)
    {
        var seed = TestSeed.Print();
        await using var nodes = await StartAsync(Strict(lanes));
        for (var book = 1; book <= Books; book++) await nodes.Next().OpenBook(number: book);

        var callers = Enumerable.Range(0, Callers)
            .Select(
                i => new RandomCaller(command => AnswerAsync(nodes, command), new Random(seed + i), i, 1 + i % Books)).ToList();
        await Task.WhenAll(
            callers.Select(caller => Task.Run(() => caller.RunAsync(CommandsOfACaller)))).WaitAsync(Patience, Stop);

        for (var node = 0; node < Nodes.Count; node++)
        {
            await nodes[node].MustPassAudit();
            for (var book = 1; book <= Books; book++) await RandomCaller.MustBeStored(callers, nodes[node], book);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Execute_ManyBooksInOppositeOrders_NeitherFailsNorWaitsForEver(int lanes)
    {
        var random = new Random(TestSeed.Print());
        await using var nodes = await StartAsync(Strict(lanes));
        var books = Enumerable.Range(1, ManyBooks).ToArray();
        await Task.WhenAll(books.Select(book => nodes[0].OpenBook(number: book)));
        int[][] orders = [books, [.. books.Reverse()], [.. books.OrderBy(_ => random.Next())]];

        for (var round = 0; round < Rounds; round++)
        {
            // A user with every tenth: what belongs to no book is locked among the books.
            await Task.WhenAll(orders.SelectMany((order, node) => order.Select(book => nodes[node].Must(
                random.Next(10) == 0
                    ? new CreateUser(ObjectId.Random(Start), $"{book}", "user@example.org")
                    : TopUp(1, book: book)))));
        }

        await nodes[1].MustPassAudit();
        if (databases == 1) Assert.True(nodes.Store(1).Commits < Rounds * ManyBooks / 2, "no batch was about many books");
    }

    [Fact]
    public async Task Execute_ManyNewBooksInOppositeOrders_OpensEachOnceWithoutADeadlock()
    {
        await using var nodes = await StartAsync();
        var books = Enumerable.Range(1, NewBooks).ToArray();
        int[][] orders = [books, [.. books.Reverse()]];
        // One batch a node, and both begin to write when both have found no such book.
        var before = new List<Task<Outcome>>();
        var gates = new[] { nodes.GateAt(0), nodes.GateAt(1) };
        for (var node = 0; node < 2; node++)
        {
            before.Add(nodes[node].Send(NewBook(10_000 + node, node)));
            await gates[node].Reached;
        }
        var sent = orders.SelectMany((order, node) => order.Select(book => nodes[node].Must(NewBook(book, node)))).ToList();
        var both = new[] { nodes.GateAt(0), nodes.GateAt(1) };
        foreach (var gate in gates) gate.Open();
        await Task.WhenAll(both.Select(gate => gate.Reached));
        foreach (var gate in both) gate.Open();
        var receipts = await Task.WhenAll(sent);

        foreach (var book in receipts.GroupBy(receipt => receipt.Subject.Book))
        {
            Assert.Single(book, receipt => !receipt.Replayed);
            Assert.Single(book.Select(receipt => receipt.Subject).Distinct());
        }
        await Task.WhenAll(before);
        Assert.Equal(NewBooks + 2, (await nodes[2].MustPassAudit()).Books);
        var failures = nodes.Store(0).Failures.Concat(nodes.Store(1).Failures).ToList();
        if (databases == 1) Assert.NotEmpty(failures);
        Assert.DoesNotContain(failures, failure => failure.Message.Contains("deadlock", StringComparison.Ordinal));
    }

    /// <summary>Executes on the next node, and reads on the one after it what it did.</summary>
    private static async Task<Outcome> AnswerAsync(Nodes nodes, Command command)
    {
        var outcome = await nodes.Next().Send(command);
        if (outcome.Receipt is not { } receipt) return outcome;
        var other = nodes.Next();
        var book = await other.BookOf(command.Book);
        Assert.True(book.LastTransfer >= receipt.Transfer, $"transfer {receipt.Transfer} is not seen: {book.LastTransfer}");
        if (book.LastTransfer == receipt.Transfer) Assert.Equal(receipt.Available, book.Available.Total);
        if (command is DraftStudy) Assert.NotNull(await other.FindAsync<Study>(RowKey.OfStudy(receipt.Subject), Stop));
        if (command is TakePlace) Assert.NotNull(await other.FindAsync<Submission>(RowKey.OfSubmission(receipt.Subject), Stop));
        return outcome;
    }

    /// <summary>
    /// The command with which a node opens a book: the number and the key are the client's, the time is the node's.
    /// </summary>
    private static OpenBook NewBook(int number, int node)
        => new(ObjectId.InBook(Start.AddSeconds(node), number, 0), "Shared", Currency.USD, Payer) { Key = Key("open", number) };
}
