namespace Bursar.Storage.Tests;

/// <summary>
/// A node keeps rows of the books that it alone changes. As soon as another node changes such a book, what it did counts.
/// </summary>
public abstract partial class NodesConformance
{
    private const int EnoughToKeep = 12;
    private static readonly ObjectId Tester = new(5, 0xF0_0000_0000_0001);

    [Fact]
    public async Task Trait_RevokedOnAnotherNode_CountsOnTheNodeThatHasItInMemory()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook(funds: 100);
        var type = (await nodes[0].Must(new CreateTraitType(Number, "Tested", "Has passed the test"))).Subject;
        await nodes[0].Must(new GrantTrait(type, Tester, 1));
        await ChangeAsync(nodes[0]);
        await TakeAsync(nodes[0], type); // Reads the trait, which is in memory from now on.
        Assert.True(nodes.Store(0).Figures.CachedRows > 0, "no row is in memory");

        await nodes[1].Must(new RevokeTrait(type, Tester));
        Assert.Equal(RejectionCode.NotEligible, (await TakeAsync(nodes[0], type)).Rejection?.Code);

        await nodes[1].Must(new GrantTrait(type, Tester, 1));
        Assert.True((await TakeAsync(nodes[0], type)).Accepted);
        await nodes[2].MustPassAudit();
    }

    [Fact]
    public async Task Place_TakenOnAnotherNode_IsNotFreeOnTheNodeThatHasTheStudyInMemory()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook(funds: 100);
        var study = (await nodes[0].Must(new DraftStudy(Number, "S", Amount(1), 1, Origin.MTurk) { Publish = true })).Subject;
        await ChangeAsync(nodes[0]);
        await nodes[0].Must(new AddPlaces(study, 1));
        await nodes[0].Must(new TakePlace(study, new(1, 1)));

        await nodes[1].Must(new TakePlace(study, new(2, 2)));
        await nodes[0].MustRefuse(new TakePlace(study, new(3, 3)), RejectionCode.NoPlaceFree);
        await nodes[2].MustPassAudit();
    }

    /// <summary>A refusal changes nothing, and yet it counts only if the funds in memory are those of the database.</summary>
    [Fact]
    public async Task Refund_OfFundsFromAnotherNode_IsDoneOnTheNodeThatHasTheBookInMemory()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook(funds: 1);
        await ChangeAsync(nodes[0]);
        await nodes[0].MustRefuse(Refund(2), RejectionCode.InsufficientFunds);

        await nodes[1].Must(TopUp(2));
        await nodes[0].Must(Refund(2));

        await nodes[1].Must(TopUp(3));
        await nodes[0].MustRefuse(Refund(5), RejectionCode.InsufficientFunds);
        Assert.Equal(Amount(4), (await nodes[2].BookOf()).Available.Total);
        await nodes[2].MustPassAudit();

        static Refund Refund(decimal amount) => new(Number, Amount(amount), Currency.USD, "");
    }

    [Fact]
    public async Task SameKey_OnTheNodeThatHasTheBookInMemory_MovesOnceAndAnswersTheSame()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook();
        await ChangeAsync(nodes[0]);

        var first = await nodes[0].Must(TopUp(5, "here"));
        var other = await nodes[1].Must(TopUp(7, "there"));

        Assert.Equal(first with { Replayed = true }, await nodes[0].Must(TopUp(5, "here")));
        Assert.Equal(other with { Replayed = true }, await nodes[0].Must(TopUp(7, "there")));
        await nodes[0].MustRefuse(TopUp(6, "here"), RejectionCode.KeyReused);
        Assert.Equal(Amount(12), (await nodes[2].BookOf()).Available.Total);
    }

    /// <summary>Most commands of a book arrive at its own node, and now and then one at another.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Execute_RandomCommandsMostlyOnOneNode_KeepsEveryAcknowledgedTransferOnce(int lanes)
    {
        var seed = TestSeed.Print();
        await using var nodes = await StartAsync(Strict(lanes));
        for (var book = 1; book <= Books; book++)
        {
            await nodes[book % Nodes.Count].OpenBook(number: book);
            await ChangeAsync(nodes[book % Nodes.Count], book);
        }

        var callers = Enumerable.Range(0, Callers)
            .Select(i =>
            {
                var random = new Random(seed + i);
                var book = 1 + (i % Books);
                Committer Node() => random.Next(40) == 0 ? nodes.Next() : nodes[book % Nodes.Count];
                return new RandomCaller(command => Node().Send(command), new Random(seed - i), i, book);
            })
            .ToList();
        await Task.WhenAll(
            callers.Select(caller => Task.Run(() => caller.RunAsync(CommandsOfACaller)))).WaitAsync(Patience, Stop);

        await nodes[0].MustPassAudit();
        for (var book = 1; book <= Books; book++) await RandomCaller.MustBeStored(callers, nodes[2], book);
    }

    /// <summary>Changes the book often enough on one node for the node to keep its rows.</summary>
    private static async Task ChangeAsync(Committer node, int book = Number)
    {
        for (var i = 0; i < EnoughToKeep; i++) await node.Must(new CreateProject(book, $"Project {i}", Payer));
    }

    /// <summary>The participant takes the place of a new study that asks for the trait.</summary>
    private static async Task<Outcome> TakeAsync(Committer node, ObjectId type)
    {
        var tested = new Requirement(type.ToUpperString(), Comparator.Exists, StudyAction.Accept);
        var study = await node.Must(
            new DraftStudy(Number, "S", Amount(1), 1, Origin.MTurk) { Requirements = new([tested]), Publish = true });
        return await node.TakePlaceAsync(new(study.Subject, Tester), Stop);
    }
}
