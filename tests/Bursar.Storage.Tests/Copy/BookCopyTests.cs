namespace Bursar.Storage.Tests;

/// <summary>Books are copied from any store to any other, completely or not at all.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class BookCopyTests(SharedPostgres shared) : IDisposable
{
    private readonly List<DataDirectory> _directories = [];
    private readonly ManualClock _clock = new(Start);

    public static TheoryData<string, string> Directions => new()
    {
        { "sqlite", "postgres" },
        { "postgres", "sqlite" },
        { "sqlite", "sharded" },
        { "sharded", "postgres" },
    };

    public void Dispose()
    {
        foreach (var directory in _directories) directory.Dispose();
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public async Task Run_WithEveryKindOfRow_LeavesNothingBehind(string from, string to)
    {
        var (source, target) = (await SideAsync(from), await SideAsync(to));
        await FillAsync(source);

        var report = await CopyAsync(source, target);

        Assert.Null(report.Fault);
        var counts = await source.CountAsync();
        Assert.All(
            counts, table => Assert.True(table.Value > 0, $"Nothing is in {table.Key}, so nothing shows whether it is copied."));
        Assert.Equal(counts, await target.CountAsync());
        Assert.Equal(counts.Values.Sum(), report.Rows.Values.Sum() + report.Transfers + report.Answers);
        await using var one = await source.SourceAsync();
        await using var other = await target.SourceAsync();
        Assert.Equal(await one.MustPassAudit(), await other.MustPassAudit());
        foreach (var kind in Enum.GetValues<RowKind>())
        {
            var rows = await one.RowsAsync(kind, Stop).ToListAsync(Stop);
            await foreach (var (row, copied) in rows.ToAsyncEnumerable().Zip(other.RowsAsync(kind, Stop)))
                StoreConformance.AssertSame(row, copied);
        }
        Assert.Equal(
            await one.RowsAsync(RowKind.Transfer, Stop).ToListAsync(Stop),
            await other.RowsAsync(RowKind.Transfer, Stop).ToListAsync(Stop));
        Assert.Equal(
            await one.AnswersAsync(DateTimeOffset.MinValue, Stop).ToListAsync(Stop),
            await other.AnswersAsync(DateTimeOffset.MinValue, Stop).ToListAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public async Task Add_BooksAndStudiesAtTheirLimits_KeepsEveryField(string from, string to)
    {
        var (source, target) = (await SideAsync(from), await SideAsync(to));
        Row[] rows = [.. Samples.Full, .. Samples.Empty, .. Samples.Extreme];
        await using (var ledger = await StartAsync(source)) await ledger.Put(rows);

        await using (var one = await source.SourceAsync())
        await using (var other = await target.TargetAsync())
        {
            foreach (var kind in Enum.GetValues<RowKind>())
                await other.AddAsync(await one.RowsAsync(kind, Stop).ToArrayAsync(Stop), Stop);
            await other.CommitAsync(Stop);
        }

        await using var copied = await target.OpenAsync();
        foreach (var row in rows) StoreConformance.AssertSame(row, await copied.FindAsync<Row>(row.Key, Stop));
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public async Task Run_WithAnswers_LetsARetryPayNoMoreOnTheOtherSide(string from, string to)
    {
        var (source, target) = (await SideAsync(from), await SideAsync(to));
        await using (var ledger = await StartAsync(source))
        {
            await ledger.OpenBook();
            await ledger.Must(TopUp(1, "api:forgotten"));
            _clock.Advance(TimeSpan.FromHours(1));
            await ledger.Must(TopUp(2, "api:known"));
            _clock.Advance(RequestKey.Lifetime);
        }

        var report = await CopyAsync(source, target);

        Assert.Null(report.Fault);
        Assert.Equal(1, report.Answers);
        await using var moved = await StartAsync(target);
        Assert.True((await moved.Must(TopUp(2, "api:known"))).Replayed);
        Assert.False((await moved.Must(TopUp(1, "api:forgotten"))).Replayed);
        Assert.Contains("amount", await moved.MustRefuse(TopUp(3, "api:known"), RejectionCode.KeyReused));
        Assert.Equal(Amount(4), (await moved.BookOf()).Available.Total);
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public async Task Run_ToAStoreThatHoldsOneUser_IsRefusedAndChangesNothing(string from, string to)
    {
        var (source, target) = (await SideAsync(from), await SideAsync(to));
        await FillAsync(source);
        await using (var ledger = await StartAsync(target)) await ledger.Must(new CreateUser(Payer, "Zoë", "zoe@example.org"));
        var before = await target.CountAsync();

        var report = await CopyAsync(source, target);

        Assert.Contains("already", report.Fault);
        Assert.Equal(before, await target.CountAsync());
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public async Task Run_FromBooksThatDoNotHold_IsRefusedAndCopiesNothing(string from, string to)
    {
        var (source, target) = (await SideAsync(from), await SideAsync(to));
        await FillAsync(source);
        await using (var ledger = await StartAsync(source))
        {
            var book = await ledger.BookOf(FrozenBooks.Pounds);
            await ledger.Must(
                ScriptedCommand.Puts(book with { Available = book.Available + new Breakdown(new(1), default, default) }));
        }

        var report = await CopyAsync(source, target);

        Assert.Contains("Available", report.Fault);
        Assert.All(await target.CountAsync(), table => Assert.Equal(0, table.Value));
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public async Task Run_EndedWhenAllIsWritten_LeavesNothingAndCanBeDoneAgain(string from, string to)
    {
        var (source, target) = (await SideAsync(from), await SideAsync(to));
        await FillAsync(source);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CopyAsync(source, target, step =>
        {
            if (step == CopyStep.CheckTarget) stop.Cancel();
            return new Progress<long>();
        }, stop.Token));

        Assert.All(await target.CountAsync(), table => Assert.Equal(0, table.Value));
        Assert.Null((await CopyAsync(source, target)).Fault);
        Assert.Equal(await source.CountAsync(), await target.CountAsync());
    }

    [Fact]
    public async Task Run_WithATextThatPostgresCannotKeep_SaysSoAndLeavesNothing()
    {
        var (source, target) = (await SideAsync("sqlite"), await SideAsync("postgres"));
        await FillAsync(source);
        await using (var ledger = await StartAsync(source))
            await ledger.Put(new User(new(9, 9), "a\0b", "", Start));

        var failure = await Assert.ThrowsAsync<StoreException>(() => CopyAsync(source, target));

        Assert.Contains("refused", failure.Message);
        Assert.All(await target.CountAsync(), table => Assert.Equal(0, table.Value));
    }

    [Theory]
    [InlineData("sqlite", "in use")]
    [InlineData("postgres", "Another Bursar")]
    public async Task Source_WhileAServerRunsOnIt_IsRefused(string kind, string says)
    {
        var side = await SideAsync(kind);
        await using var ledger = await StartAsync(side);
        await ledger.OpenBook();

        var failure = await Assert.ThrowsAsync<StoreException>(side.SourceAsync);

        Assert.Contains(says, failure.Message);
    }

    [Fact]
    public async Task Source_WhileItIsCopied_LetsNoServerStart()
    {
        var side = await SideAsync("sqlite");
        await FillAsync(side);
        await using var source = await side.SourceAsync();

        Assert.Contains("in use", (await Assert.ThrowsAsync<StoreException>(side.OpenAsync)).Message);
    }

    [Fact]
    public async Task Source_ThatIsNotThere_IsRefusedAndNotMade()
    {
        var side = await SideAsync("sqlite");

        Assert.Contains("no data file", (await Assert.ThrowsAsync<StoreException>(side.SourceAsync)).Message);
        var database = await SideAsync("postgres");
        Assert.Contains("not a Bursar database", (await Assert.ThrowsAsync<StoreException>(database.SourceAsync)).Message);
        Assert.Contains("no data file", (await Assert.ThrowsAsync<StoreException>(side.SourceAsync)).Message);
    }

    [Fact]
    public async Task IsSealedUnder_BeforeAndAfterAServerRan_KnowsWhoseKeyItIs()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        byte[] key = [1, 2, 3];
        await (await PostgresStore.OpenAsync(database, Stop)).DisposeAsync();
        await using (var unclaimed = await PostgresCopySource.OpenAsync(database, Stop))
            Assert.True(unclaimed.IsSealedUnder(null) && unclaimed.IsSealedUnder(key));
        await using (var node = await PostgresStore.OpenAsync(database, Stop))
            Assert.True(await node.ClaimKeyAsync(key, Stop));

        await using var source = await PostgresCopySource.OpenAsync(database, Stop);

        Assert.True(source.IsSealedUnder([1, 2, 3]));
        Assert.False(source.IsSealedUnder([1, 2]) || source.IsSealedUnder([1, 2, 4]) || source.IsSealedUnder(null));
    }

    [Fact]
    public async Task ClaimKey_OfATargetThatIsNotCommitted_LeavesItUnclaimed()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await using (var target = await PostgresCopyTarget.OpenAsync(database, Stop))
            Assert.True(await target.ClaimKeyAsync(new byte[] { 1 }, Stop));

        await using var other = await PostgresCopyTarget.OpenAsync(database, Stop);

        Assert.True(await other.ClaimKeyAsync(new byte[] { 2 }, Stop));
        Assert.False(await other.ClaimKeyAsync(new byte[] { 1 }, Stop));
    }

    [Fact]
    public async Task Commit_WhileANodeOpensACopiedBook_MakesTheNodeSeeIt()
    {
        var (source, target) = (await SideAsync("sqlite"), await SideAsync("postgres"));
        await FillAsync(source);
        await using var node = await StartAsync(target);
        Task<Outcome>? opening = null;

        var report = await CopyAsync(source, target, step =>
        {
            if (step == CopyStep.Write)
                opening = node.Send(new OpenBook(ObjectId.InBook(Start, FrozenBooks.Pounds, 0), "Mine", Currency.GBP, Payer));
            return new Progress<long>();
        }, Stop);

        Assert.Null(report.Fault);
        Assert.Equal(RejectionCode.AlreadyExists, (await opening!).Rejection?.Code);
    }

    private async Task<CopySide> SideAsync(string kind)
    {
        if (kind != "sqlite")
            return new CopySide.OfPostgres(await shared.CreateDatabasesAsync(kind == "sharded" ? 3 : 1, Stop));
        _directories.Add(new DataDirectory());
        return new CopySide.OfSqlite(_directories[^1]);
    }

    private async Task<Committer> StartAsync(CopySide side) => new(await side.OpenAsync(), _clock);

    /// <summary>Real books, and rows of every kind that no audit asks about, at the limits of their types.</summary>
    private async Task FillAsync(CopySide side)
    {
        await using var ledger = await StartAsync(side);
        await FrozenBooks.WriteAsync(ledger, _clock);
        Row[] rows = [.. Samples.Full, .. Samples.Empty, .. Samples.Extreme];
        await ledger.Put([.. rows.Where(row => row is not Book && !Catalogue.Of(row.Key.Kind).NeedsBook)]);
    }

    private Task<CopyReport> CopyAsync(CopySide source, CopySide target) => CopyAsync(source, target, null, Stop);

    private async Task<CopyReport> CopyAsync(
        CopySide source, CopySide target, Func<CopyStep, IProgress<long>>? progress, CancellationToken cancellation)
    {
        await using var from = await source.SourceAsync();
        await using var to = await target.TargetAsync();
        return await new BookCopy(from, to, _clock).RunAsync(progress, cancellation);
    }
}
