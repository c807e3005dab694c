namespace Bursar.Ledger.Tests;

public sealed class LedgerAuditTests
{
    private const int Large = 2_500; // more than two pages
    private readonly MemoryStore _store = new();

    [Fact]
    public async Task Run_NoBooks_FindsNothing() => Assert.Equal(new AuditReport(0, 0, null), await RunAsync());

    [Fact]
    public async Task Run_MoreThanAPageOfEverything_ChecksAllOfIt()
    {
        var progress = new List<long>();
        Fill(BookId(1), transfers: 1_000, studies: 1_001);
        for (var number = 2; number <= 1_001; number++) Fill(BookId(number), transfers: 1, studies: 0);
        Fill(BookId(1_002), transfers: Large, studies: 1);

        Assert.Equal(new AuditReport(1_002, 1_000 + 1_000 + Large, null), await RunAsync(progress));
        Assert.Equal([1_000, 1_001], progress[..2]);
        Assert.Equal(2_000 + Large, progress[^1]);
        Assert.Equal(progress.Order(), progress);
    }

    [Fact]
    public async Task Run_FaultInALaterPage_NamesTheBookAndThePlace()
    {
        Fill(BookId(1), transfers: 3, studies: 0);
        Fill(BookId(2), transfers: Large, studies: 0);
        _store.Put(_store.BookOf(BookId(2)) with { LastTransfer = Large + 1 });

        Assert.Equal(
            new AuditReport(1, 3, $"Book {BookId(2)}: it says that it has 2501 transfers, and there are 2500."),
            await RunAsync());
    }

    [Fact]
    public async Task Run_FaultInALaterStudy_NamesIt()
    {
        Fill(BookId(1), transfers: 1, studies: 1_001);
        var last = _store.Rows.Values.OfType<Study>().MaxBy(study => study.Id.Low)!;
        _store.Put(last with { Held = Breakdown.Unpriced(Amount(1)) });

        Assert.Equal(
            $"Book {BookId(1)}: study {last.Id} holds 1.00 + 0.00 + 0.00, and its transfers make 0.00 + 0.00 + 0.00.",
            (await RunAsync()).Fault);
    }

    [Fact]
    public async Task Run_CountBeyondTheRange_IsAFaultAndNoException()
    {
        Fill(BookId(1), transfers: 1, studies: 0);
        Fill(BookId(2), transfers: 1, studies: 0);
        _store.Put(_store.BookOf(BookId(2)) with { LastTransfer = long.MaxValue });

        Assert.Equal(
            new AuditReport(1, 1, $"Book {BookId(2)}: it says that it has {long.MaxValue} transfers, and there are 1."),
            await RunAsync());
    }

    [Fact]
    public async Task Run_TransfersWithoutTheirBook_IsAFaultAfterEveryBookWasChecked()
    {
        foreach (var number in new[] { 1, 2, 3 }) Fill(BookId(number), transfers: number, studies: 0);
        _store.Remove(RowKey.OfBook(2));

        Assert.Equal(new AuditReport(2, 4, Stray(2)), await RunAsync());
    }

    [Fact]
    public async Task Run_StudyOrSubmissionWithoutItsBook_IsAFault()
    {
        var study = ObjectId.InBook(Start, 5, 1);
        _store.Put(
            new Submission { Id = study, Study = study, Participant = Worker, State = SubmissionState.Taken, TakenAt = Start });
        Assert.Equal(new AuditReport(0, 0, Stray(5)), await RunAsync());

        Fill(BookId(4), transfers: 0, studies: 1);
        _store.Remove(RowKey.OfBook(4));
        Assert.Equal(new AuditReport(0, 0, Stray(4)), await RunAsync());
    }

    [Fact]
    public async Task Run_CredentialsUsersAndMembersWithoutABook_AreNoFault()
    {
        _store.Put(new User(Payer, "Ada", "ada@example.org", Start));
        _store.Put(new AccessKey { KeyId = "AKIA", ForBook = 5, SealedSecret = default, CreatedAt = Start });
        _store.Put(new Membership(5, Payer, Role.WorkspaceAdmin, Start));

        Assert.Equal(new AuditReport(0, 0, null), await RunAsync());
    }

    [Fact]
    public async Task Run_EventsOfABookThatItDoesNotCount_IsAFault()
    {
        var book = _store.BookOf(_store.OpenBook());
        _store.Put(book with { Events = new(9, book.Events.Recent) });

        Assert.Equal(
            new AuditReport(0, 0, $"Book {book.Id}: of its last 8 events, its row holds 2, and it counts 9."), await RunAsync());
        _store.Put(book with { Events = new(9, default(PackedEvents).Append(_store.Events[^1])) });
        Assert.Null((await RunAsync()).Fault); // The first eight may have been deleted because of their age.
    }

    [Fact]
    public async Task Run_EventsOfUsersThatAreNotCounted_IsAFault()
    {
        _store.Must(new CreateUser(Payer, "Ada", "ada@example.org"));
        Assert.Equal(new AuditReport(0, 0, null), await RunAsync());
        _store.Put(new House { Events = new(10, _store.Find<House>(RowKey.House)!.Events.Recent) });

        Assert.Equal(
            new AuditReport(0, 0, "Users and credentials: of its last 8 events, its row holds 1, and it counts 10."),
            await RunAsync());
    }

    [Fact]
    public async Task Run_Cancelled_EndsEarly()
    {
        Fill(BookId(1), transfers: 1, studies: 0);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => LedgerAudit.RunAsync(new MemoryReader(_store), null, new CancellationToken(canceled: true)));
    }

    private static string Stray(int number) => $"Book number {number} is not there, but there are rows in it.";

    private Task<AuditReport> RunAsync(List<long>? progress = null) => LedgerAudit.RunAsync(
        new MemoryReader(_store), progress is null ? null : new Collect(progress), TestContext.Current.CancellationToken);

    private void Fill(ObjectId book, int transfers, int studies)
    {
        var set = new WorkingSet();
        Assert.True(_store.Decide(set, new OpenBook(book, "Reading study", Currency.USD, Payer)).Accepted);
        var up = new TopUp(book.Book, Amount(1), Currency.USD, "");
        var draft = new DraftStudy(book.Book, "t", Amount(1), 1, Origin.MTurk);
        for (var i = 0; i < transfers; i++) Assert.True(_store.Decide(set, up).Accepted);
        for (var i = 0; i < studies; i++) Assert.True(_store.Decide(set, draft).Accepted);
        _store.Commit(set);
    }

    /// <summary><see cref="Progress{T}"/> would report on other threads.</summary>
    private sealed class Collect(List<long> seen) : IProgress<long>
    {
        public void Report(long value) => seen.Add(value);
    }
}
