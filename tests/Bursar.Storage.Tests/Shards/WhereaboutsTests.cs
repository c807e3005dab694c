namespace Bursar.Storage.Tests;

/// <summary>What is about one person is found in whatever database it lies, and whoever has put it there.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class WhereaboutsTests(SharedPostgres shared)
{
    private const int Databases = 3;
    private static readonly ObjectId Worker = new(0x6900_0002, 0xC);

    [Fact]
    public async Task List_OfAPerson_FindsWhatAnotherNodeHasAddedSince()
    {
        var databases = await shared.CreateDatabasesAsync(Databases, Stop);
        await using var writer = new Committer(await ShardedStore.OpenAsync(databases, Stop), new ManualClock(Start));
        await using var reader = await ShardedStore.OpenAsync(databases, Stop);
        Assert.Empty(await reader.ListAsync(new MembershipsOfUser(Payer, 10), Stop));

        for (var book = 1; book <= 2 * Databases; book++)
        {
            await writer.OpenBook(1, book);
            Assert.Equal(book, (await reader.ListAsync(new MembershipsOfUser(Payer, 10), Stop)).Count);
            Assert.Equal(book, (await writer.ListAsync(new MembershipsOfUser(Payer, 10), Stop)).Count);
        }
        await writer.MustPassAudit();
    }

    [Fact]
    public async Task Count_OfAParticipantsWork_HasThatOfEveryDatabase()
    {
        var databases = await shared.CreateDatabasesAsync(Databases, Stop);
        await using var writer = new Committer(await ShardedStore.OpenAsync(databases, Stop), new ManualClock(Start));
        await using var reader = await ShardedStore.OpenAsync(databases, Stop);

        for (var book = 1; book <= Databases; book++)
        {
            await writer.OpenBook(10, book);
            var study = (await writer.Must(
                new DraftStudy(book, "Work", Amount(0.1m), 1, Origin.MTurk) { Publish = true })).Subject;
            await writer.Must(new TakePlace(study, Worker));
            var counted = await reader.CountAsync(new SubmissionsOfParticipant(Worker), Stop);
            Assert.Equal([KeyValuePair.Create(SubmissionState.Taken, book)], counted);
            var taken = new SubmissionsBy(Worker, [SubmissionState.Taken], default, 10);
            Assert.Equal(book, (await reader.ListAsync(taken, Stop)).Count);
        }
    }

    [Fact]
    public async Task Note_TheSamePeopleFromEveryNodeAtOnce_LosesNoMark()
    {
        const int nodes = 4;
        var databases = await shared.CreateDatabasesAsync(Databases, Stop);
        var writers = new List<Committer>();
        for (var i = 0; i < nodes; i++)
            writers.Add(new Committer(await ShardedStore.OpenAsync(databases, Stop), new ManualClock(Start)));
        var members = Enumerable.Range(0, 20).Select(i => new ObjectId(0x6900_0003, (ulong)i)).ToList();
        foreach (var user in members.Append(Payer)) await writers[0].Must(new CreateUser(user, "User", "user@example.org"));
        for (var book = 1; book <= nodes * Databases; book++) await writers[0].OpenBook(1, book);

        await Task.WhenAll(members.SelectMany((member, i) => Enumerable.Range(1, nodes * Databases).Select(book
            => writers[(book + i) % nodes].Must(new SetMember(book, member, Role.WorkspaceCollaborator)))));

        foreach (var member in members)
            Assert.Equal(
                nodes * Databases, (await writers[0].ListAsync(new MembershipsOfUser(member, 100), Stop)).Count);
        foreach (var writer in writers) await writer.DisposeAsync();
        await using var books = await ShardedReader.OpenSnapshotAsync(databases, Stop);
        Assert.Null((await StoreAudit.RunAsync(books, null, Start, Stop)).Fault);
    }
}
