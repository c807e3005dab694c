namespace Bursar.Storage.Tests;

/// <summary>
/// SQLite compiles each statement once, whatever values it is run with. Compiling costs more than most of our statements do.
/// </summary>
public sealed class SqlitePreparationTests : IDisposable
{
    private const int Times = 3;
    private static readonly ObjectId Study = ObjectId.InBook(Start, 21, 1);
    private readonly DataDirectory _data = new();
    private readonly SqliteConnection _connection;

    public SqlitePreparationTests()
    {
        _connection = new SqliteConnection(_data.File, create: true);
        SqliteSchema.Upgrade(_connection, _data.File);
    }

    public void Dispose()
    {
        _connection.Dispose();
        _data.Dispose();
    }

    [Fact]
    public void Run_EveryStatementOfEveryTableWithChangingValues_CompilesEachOnce()
    {
        for (var i = 0; i < Times; i++)
        {
            foreach (var row in Samples.Full.Concat(Samples.Empty))
            {
                var table = SqliteTables.Of(row.Key.Kind);
                if (i == 0 || !IsAppended(row)) table.Write(_connection, row);
                Assert.NotNull(table.Find(_connection, row.Key));
            }
        }

        MustCompileOnce(_connection, 2 * Samples.Full.Select(row => row.Key.Kind).Distinct().Count());
    }

    [Fact]
    public void List_EveryQueryWithChangingValues_CompilesEachOnce()
    {
        foreach (var row in Samples.Full) SqliteTables.Of(row.Key.Kind).Write(_connection, row);
        for (var i = 0; i < Times; i++) RunQueries(i);

        Assert.Equal(
            Queries(0).Select(query => query.GetType()).Distinct().OrderBy(type => type.Name),
            Catalogue.QueryTypes.OrderBy(type => type.Name));
        MustCompileOnce(_connection, Catalogue.QueryTypes.Count());
    }

    [Fact]
    public async Task Commit_ManyBatches_CompilesEachStatementOnce()
    {
        using var data = new DataDirectory();
        var store = SqliteStore.Open(data.File);
        await using var ledger = new Committer(store, new ManualClock(Start), new CommitterOptions());
        await ledger.OpenBook(funds: 100);
        for (var i = 0; i < 20; i++) await ledger.Must(TopUp(1, $"key {i % 10}"));
        await store.DropEventsAsync(Number, 8, Stop);

        MustCompileOnce(store.Writer, least: 6);
    }

    private static bool IsAppended(Row row) => row is Transfer or EventBatch or StudyTally or BalanceMark or CreditChange
        or TaskResponse or PricingChange or TaskDatapoint;

    /// <summary>Every query of the ledger; the values differ from turn to turn.</summary>
    private static IEnumerable<object> Queries(int turn)
    {
        var (now, id) = (Start.AddDays(turn), ObjectId.InBook(Start, 21, (uint)turn));
        yield return new AccessKeysOfBook(21, turn + 1);
        yield return new BlocksOfBook(21, id, turn + 1);
        yield return new BonusesOfSubmissions(Study, id, id, id, 10);
        yield return new BonusesOfStudy(Study, turn == 0 ? default : id, id, 10);
        yield return new BooksQuery(id, 10);
        yield return new DeliveriesOfHook(id, turn == 0 ? default : id, [(DeliveryState)(turn + 1)], turn, 10);
        yield return new TaskBatchCount(21 - turn);
        yield return new TaskCollectionCount(21 - turn);
        yield return new DeliveryCounts(id, turn == 0 ? default : id);
        yield return new DueDeliveries(now, null, turn + 1);
        yield return new DueStudies(now, turn + 1);
        yield return new DueSubmissions(now, turn + 1);
        yield return new EventBatchesFromBook(turn, 10);
        yield return new EventBatchesOfBook(21, turn, 10);
        yield return new HooksOfBook(21, id, turn + 1);
        yield return new HooksOfScope(21, turn == 0 ? default : id, turn + 1);
        yield return new TopicsOfBook(21, id, turn + 1);
        yield return new GroupsOfBook(21, turn == 0, id, turn + 1);
        yield return new MembersOfGroup(Study, id, turn + 1);
        yield return new StudiesFeeding(Study, id, turn + 1);
        yield return new FilterSetsOfBook(21, id, turn + 1);
        yield return new ParticipantsAfter(id, turn + 1);
        yield return new DecidedWorkAfter(id, turn + 1);
        yield return new LastDelivery(id, id);
        yield return new LatestTransfers(21, turn + 10, turn + 1);
        yield return new MembersOfBook(21 - turn, 10);
        yield return new AlertsAfter(turn, 10);
        yield return new LowAlerts(turn + 1);
        yield return new LowAlertsOfUser(id, turn + 1);
        yield return new OutboxesBehind(turn, 10);
        yield return new MembershipsOfUser(Payer, turn + 1);
        yield return new EarningsOf(turn == 0 ? Payer : id, turn + 1);
        yield return new ClaimsBetween((Currency)turn, id, id, turn + 1);
        yield return new PayoutSumsBetween(id, id, turn + 1);
        yield return new PayoutAddressesBetween(id, id, turn + 1);
        yield return new PayoutsQuery(turn == 0 ? default : id, turn + 1);
        yield return new ItemsOfPayout(id, turn, turn + 1);
        yield return new ConsentsOfGroup(Study, id, turn + 1);
        yield return new FeedbackOfStudy(Study, id, turn + 1);
        yield return new FeedbackFilesOfBook(21, id, turn + 1);
        yield return new OffersTo(turn == 0 ? Payer : id, now, turn + 1);
        yield return new OffersOfBook(21, turn == 0 ? Payer : id, now, turn + 1);
        yield return new OneOffPaymentsOfBook(21, id, turn + 1);
        yield return new MessagesOfBook(21, id, turn + 1);
        yield return new MessagesTo(id, id, id, turn + 1);
        yield return new MessagesFrom(id, id, id, turn + 1);
        yield return new MessagesBetween(id, id, id, id, turn + 1);
        yield return new UnreadMessages(id, turn + 1);
        yield return new SubmissionInBook(21 - turn, id);
        yield return new InvitationsOfBook(21, turn + 1);
        yield return new CollectionsOfProject(id, id, turn + 1);
        yield return new LoginPoolsOfBook(21, id, turn + 1);
        yield return new LoginsOfPool(id, turn, turn + 1);
        yield return new LoginUsesOfPool(id, turn, turn + 1);
        yield return new SurveysOf(id, id, turn + 1);
        yield return new ResponsesOfSurvey(id, id, turn + 1);
        yield return new TaskCollectionsOfBook(21, turn, turn + 1);
        yield return new ResponsesOfTasks(id, turn, turn + 1);
        yield return new DatapointsOf(id, turn, turn + 1);
        yield return new TaskBatchesOfBook(21, turn, turn + 1);
        yield return new TaskBatchesOfDataset(id, id, turn + 1);
        yield return new TaskJobsOf(id, (TaskJobKind)turn, turn + 1);
        yield return new DecidedSubmission(21 - turn, id);
        yield return new ExtraPaymentsTo(turn == 0 ? Payer : id, turn + 1);
        yield return new ProjectsOfBook(21, id, 10);
        yield return new AnswerSheetsOfStudy(id, id, turn + 1);
        yield return new ReviewEntriesOfStudy(id, (StudyReviews)(turn + 1), turn == 0, turn == 1, id, turn + 1);
        yield return new StudiesToReview(now, turn + 1);
        yield return new StrayBooks(turn + 1);
        yield return new StudiesOfBook(21, id, 10);
        yield return new StudiesExpired(21, Origin.MTurk, now, turn + 1);
        yield return new StudiesOfferedTo(Payer, 21 - turn, id, now, id, turn + 1);
        yield return new StudiesUsing(id, id, turn + 1);
        yield return new StudiesContaining(21, Origin.Prolific, $"{turn}") { Project = turn == 0 ? default : id };
        yield return new StudyIds(21, Origin.Prolific, [(StudyPhase)(turn + 1)], 10) { Beyond = id, NewestFirst = turn == 0 };
        yield return new StudyTalliesOfBook(21, turn + 1) { After = turn == 0 ? null : id };
        yield return new StudyTalliesOfUser(Payer, turn + 1);
        yield return new StudyQuery(21, Origin.Prolific, [(StudyState)(turn + 1)], 10) { Before = id };
        yield return new SubmissionPage(turn == 0 ? Study : id, turn, turn + 1);
        yield return new SubmissionsBy(Payer, [(SubmissionState)(turn + 1)], id, turn + 1);
        yield return new SubmissionsOfParticipant(turn == 0 ? Payer : id);
        yield return new SubmissionsOfStudy(Study, [(SubmissionState)(turn + 1)], id, 10);
        yield return new TokensOfBook(21, turn + 1);
        yield return new TraitRequestsOfBook(21 - turn, (TraitRequestState)(turn + 1), id, turn + 1);
        yield return new TraitRequestsOfType(id, (TraitRequestState)(turn + 1), id, turn + 1);
        yield return new TraitTypesOfBook(21, id, turn + 1) { Containing = $"{turn}", OnlyActive = turn == 0 };
        yield return new TraitsOfType(id, (TraitState)(turn + 1), id, turn + 1);
        yield return new TransfersOfBook(21, turn, 10);
        yield return new CreditChangesAfter(21, now, turn + 1);
        yield return new PricingChangesOfBook(21, turn, turn + 1);
        yield return new UsersQuery(id, turn + 1);
        yield return new ParticipantsQuery(turn == 0 ? default : id, turn + 1);
        yield return new SubmissionsInBookBy(21, id, turn + 1);
        yield return new SpendOfStretch(21, turn, turn + 10, turn + 1);
        yield return new StatementTransfers(21, turn, turn + 10, turn + 1) { Containing = $"{turn}", NewestFirst = turn == 0 };
    }

    private void RunQueries(int turn)
    {
        foreach (var query in Queries(turn)) List((dynamic)query);
    }

    private void List<TRow>(Query<TRow> query)
    {
        var statement = Catalogue.SqlOf(query);
        _connection.Prepare(statement).List(statement.Read);
    }

    private void List<TGroup>(CountQuery<TGroup> query) where TGroup : notnull
    {
        var statement = Catalogue.SqlOf(query);
        _connection.Prepare(statement).List(statement.Read);
    }

    private static void MustCompileOnce(SqliteConnection connection, int least)
    {
        Assert.True(connection.Statements.Count >= least);
        Assert.All(connection.Statements, one => Assert.Equal($"0 {one}", $"{one.TimesCompiledAgain} {one}"));
    }
}
