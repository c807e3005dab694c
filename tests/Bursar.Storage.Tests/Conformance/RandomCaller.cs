namespace Bursar.Storage.Tests;

/// <summary>A client of one book that executes random commands, each with its own key.</summary>
/// <param name="answer">Executes a command, retrying as long as it takes.</param>
/// <param name="random">Chooses the commands.</param>
/// <param name="number">The number of this caller.</param>
/// <param name="book">The book's number.</param>
internal sealed class RandomCaller(Func<Command, Task<Outcome>> answer, Random random, int number, int book)
{
    private readonly List<ObjectId> _studies = [];
    private readonly List<(ObjectId Study, ObjectId Submission)> _submissions = [];
    private uint _participants;

    private int Book => book;

    /// <summary>Every movement of money that was acknowledged, once.</summary>
    private List<(string Key, Receipt Receipt)> Acknowledged { get; } = [];

    public async Task RunAsync(int commands)
    {
        for (var i = 0; i < commands; i++)
        {
            var key = $"{number}.{i}";
            var command = Next() with { Key = Key(key, book) };
            // One client in eight sends everything twice at once, as a client with a short timeout does.
            var copies = await Task.WhenAll(Enumerable.Range(0, number % 8 == 0 ? 2 : 1).Select(_ => answer(command)));
            var receipts = copies.Where(outcome => outcome.Accepted)
                .Select(outcome => outcome.Receipt! with { Replayed = false })
                .Distinct()
                .ToList();
            if (receipts.Count == 0) continue;
            var receipt = Assert.Single(receipts);
            if (receipt.Transfer > 0) Acknowledged.Add((key, receipt));
            Remember(command, receipt);
        }
    }

    /// <summary>What these callers were told of a book is what there is in it: everything, once, and nothing else.</summary>
    public static async Task MustBeStored(IEnumerable<RandomCaller> callers, ILedgerReader ledger, int book)
    {
        var acknowledged = callers.Where(caller => caller.Book == book).SelectMany(caller => caller.Acknowledged).ToList();
        Assert.NotEmpty(acknowledged);
        var transfers = await ledger.TransfersOf(book);
        Assert.Equal(
            acknowledged.Select(one => (one.Receipt.Transfer, one.Key, one.Receipt.Available)).Order(),
            transfers.Select(one => (one.Sequence, one.RequestKey, one.AvailableAfter)));
    }

    private Command Next()
    {
        var study = _studies.Count > 0 ? _studies[random.Next(_studies.Count)] : default;
        return random.Next(_studies.Count == 0 ? 4 : 10) switch
        {
            0 or 1 => new TopUp(book, Amount(random.Next(1, 5_000) / 100m), Currency.USD, $"caller {number}"),
            2 => new Refund(book, Amount(random.Next(1, 2_000) / 100m), Currency.USD, ""),
            3 => new DraftStudy(
                book, "Random", Amount(random.Next(0, 300) / 100m), random.Next(1, 15), (Origin)random.Next(1, 3)),
            4 => new PublishStudy(study),
            5 or 6 => new TakePlace(study, new ObjectId(++_participants, (ulong)number)),
            7 => new AddPlaces(study, random.Next(1, 3)),
            8 when random.Next(3) == 0 => new StopStudy(study),
            _ when _submissions.Count > 0 => Finish(_submissions[random.Next(_submissions.Count)]),
            _ => new PublishStudy(study),
        };
    }

    private Command Finish((ObjectId Study, ObjectId Submission) one) => random.Next(8) switch
    {
        0 => new RejectSubmission(one.Study, one.Submission, Reopens: random.Next(2) == 0),
        <= 3 => new ApproveSubmission(one.Study, one.Submission),
        _ => new SubmitWork(one.Study, one.Submission),
    };

    private void Remember(Command command, Receipt receipt)
    {
        if (command is DraftStudy) _studies.Add(receipt.Subject);
        if (command is TakePlace take) _submissions.Add((take.Study, receipt.Subject));
    }
}
