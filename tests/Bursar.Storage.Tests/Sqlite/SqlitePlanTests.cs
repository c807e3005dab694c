namespace Bursar.Storage.Tests;

/// <summary>
/// Reading a page costs only that page: SQLite finds its beginning through an index and sorts nothing. Unchanged indexes are not
/// rewritten.
/// </summary>
public sealed class SqlitePlanTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly SqliteConnection _connection;

    public SqlitePlanTests()
    {
        _connection = new SqliteConnection(_data.File, create: true);
        SqliteSchema.Upgrade(_connection, _data.File);
    }

    public static TheoryData<string> Pages =>
    [
        Catalogue.SqlOf(new StudiesOfBook(1, default, 1)).Sql,
        Catalogue.SqlOf(new DueStudies(Start, 1)).Sql,
        Catalogue.SqlOf(new StudiesExpired(1, Origin.MTurk, Start, 1)).Sql,
        Catalogue.SqlOf(new StudyQuery(1, Origin.MTurk, [], 1)).Sql,
        Catalogue.SqlOf(new StudyTalliesOfBook(1, 1)).Sql,
        Catalogue.SqlOf(new DueSubmissions(Start, 1)).Sql,
        Catalogue.SqlOf(new BonusesOfStudy(Payer, default, default, 1)).Sql,
        Catalogue.SqlOf(new BonusesOfSubmissions(Payer, default, default, default, 1)).Sql,
        Catalogue.SqlOf(new ProjectsOfBook(1, default, 1)).Sql,
        Catalogue.SqlOf(new TransfersOfBook(1, 0, 1)).Sql,
        Catalogue.SqlOf(new LatestTransfers(1, 2, 1)).Sql,
        Catalogue.SqlOf(new EventBatchesOfBook(1, 0, 1)).Sql,
        Catalogue.SqlOf(new EventBatchesFromBook(1, 1)).Sql,
        Catalogue.SqlOf(new TraitTypesOfBook(1, default, 1)).Sql,
        Catalogue.SqlOf(new TraitsOfType(Payer, TraitState.Granted, default, 1)).Sql,
        Catalogue.SqlOf(new OneOffPaymentsOfBook(1, default, 1)).Sql,
        Catalogue.SqlOf(new MessagesOfBook(1, default, 1)).Sql,
        Catalogue.SqlOf(new MessagesTo(Payer, default, default, 1)).Sql,
        Catalogue.SqlOf(new MessagesFrom(Payer, default, default, 1)).Sql,
        Catalogue.SqlOf(new MessagesBetween(default, default, default, default, 1)).Sql,
        Catalogue.SqlOf(new UnreadMessages(Payer, 1)).Sql,
        Catalogue.SqlOf(new SubmissionInBook(1, Payer)).Sql,
        Catalogue.SqlOf(new DecidedSubmission(1, Payer)).Sql,
        Catalogue.SqlOf(new StudiesToReview(Start, 1)).Sql,
        Catalogue.SqlOf(new SubmissionsBy(Payer, [], default, 1)).Sql,
        Catalogue.SqlOf(new ExtraPaymentsTo(Payer, 1)).Sql,
        Catalogue.SqlOf(new AnswerSheetsOfStudy(Payer, default, 1)).Sql,
        Catalogue.SqlOf(new ReviewEntriesOfStudy(Payer, StudyReviews.Plurality, true, true, default, 1)).Sql,
        Catalogue.SqlOf(new TraitRequestsOfBook(1, TraitRequestState.Pending, default, 1)).Sql,
        Catalogue.SqlOf(new TraitRequestsOfType(Payer, TraitRequestState.Pending, default, 1)).Sql,
        Catalogue.SqlOf(new StudiesUsing(Payer, default, 1)).Sql,
        Catalogue.SqlOf(new BlocksOfBook(1, default, 1)).Sql,
        Catalogue.SqlOf(new HooksOfBook(1, default, 1)).Sql,
        Catalogue.SqlOf(new HooksOfScope(1, Payer, 1)).Sql,
        Catalogue.SqlOf(new TopicsOfBook(1, default, 1)).Sql,
        Catalogue.SqlOf(new GroupsOfBook(1, false, default, 1)).Sql,
        Catalogue.SqlOf(new MembersOfGroup(Payer, default, 1)).Sql,
        Catalogue.SqlOf(new StudiesFeeding(Payer, default, 1)).Sql,
        Catalogue.SqlOf(new InvitationsOfBook(1, 1)).Sql,
        Catalogue.SqlOf(new CollectionsOfProject(Payer, default, 1)).Sql,
        Catalogue.SqlOf(new LoginPoolsOfBook(1, default, 1)).Sql,
        Catalogue.SqlOf(new LoginsOfPool(Payer, 0, 1)).Sql,
        Catalogue.SqlOf(new LoginUsesOfPool(Payer, 0, 1)).Sql,
        Catalogue.SqlOf(new FilterSetsOfBook(1, default, 1)).Sql,
        Catalogue.SqlOf(new ParticipantsAfter(default, 1)).Sql,
        Catalogue.SqlOf(new DecidedWorkAfter(default, 1)).Sql,
        Catalogue.SqlOf(new SurveysOf(Payer, default, 1)).Sql,
        Catalogue.SqlOf(new ResponsesOfSurvey(Payer, default, 1)).Sql,
        Catalogue.SqlOf(new TaskCollectionsOfBook(1, 0, 1)).Sql,
        Catalogue.SqlOf(new TaskCollectionCount(1)).Sql,
        Catalogue.SqlOf(new ResponsesOfTasks(Payer, 0, 1)).Sql,
        Catalogue.SqlOf(new DatapointsOf(Payer, 0, 1)).Sql,
        Catalogue.SqlOf(new TaskBatchesOfBook(1, 0, 1)).Sql,
        Catalogue.SqlOf(new TaskBatchCount(1)).Sql,
        Catalogue.SqlOf(new TaskBatchesOfDataset(Payer, default, 1)).Sql,
        Catalogue.SqlOf(new TaskJobsOf(Payer, TaskJobKind.Import, 1)).Sql,
        Catalogue.SqlOf(new AlertsAfter(0, 1)).Sql,
        Catalogue.SqlOf(new LowAlerts(1)).Sql,
        Catalogue.SqlOf(new LowAlertsOfUser(Payer, 1)).Sql,
        Catalogue.SqlOf(new OutboxesBehind(0, 1)).Sql,
        Catalogue.SqlOf(new DueDeliveries(Start, null, 1)).Sql,
        Catalogue.SqlOf(new LastDelivery(Payer, Payer)).Sql,
        Catalogue.SqlOf(new DeliveriesOfHook(Payer, default, [], 0, 1)).Sql,
        Catalogue.SqlOf(new CreditChangesAfter(1, Start, 1)).Sql,
        Catalogue.SqlOf(new PricingChangesOfBook(1, 0, 1)).Sql,
        Catalogue.SqlOf(new UsersQuery(default, 1)).Sql,
        Catalogue.SqlOf(new ParticipantsQuery(default, 1)).Sql,
        Catalogue.SqlOf(new SubmissionsInBookBy(1, Payer, 1)).Sql,
        Catalogue.SqlOf(new StatementTransfers(1, 0, 9, 1)).Sql,
        Catalogue.SqlOf(new PayoutsQuery(default, 1)).Sql,
        Catalogue.SqlOf(new ItemsOfPayout(Payer, 0, 1)).Sql,
        Catalogue.SqlOf(new PayoutSumsBetween(Payer, Payer, 1)).Sql,
        Catalogue.SqlOf(new PayoutAddressesBetween(Payer, Payer, 1)).Sql,
        Catalogue.SqlOf(new ConsentsOfGroup(Payer, default, 1)).Sql,
        Catalogue.SqlOf(new FeedbackOfStudy(Payer, default, 1)).Sql,
        Catalogue.SqlOf(new FeedbackFilesOfBook(1, default, 1)).Sql,
        Catalogue.SqlOf(new StatementTransfers(1, 0, 9, 1) { NewestFirst = true }).Sql,
    ];

    public void Dispose()
    {
        _connection.Dispose();
        _data.Dispose();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_OfAList_IsSearchedAndNotSorted(string sql)
    {
        var plan = PlanOf(sql);

        Assert.NotEmpty(plan);
        Assert.All(plan.Where(step => !step.Contains("SCALAR SUBQUERY", StringComparison.Ordinal)), step
            => Assert.StartsWith("SEARCH", step, StringComparison.Ordinal));
    }

    [Fact]
    public void Studies_OfAnOffer_AreFoundInOrderThroughTheIndexOfWhatIsOffered()
    {
        var plan = PlanOf(Catalogue.SqlOf(new StudiesOfferedTo(Payer, 1, Payer, Start, default, 1)).Sql);

        Assert.StartsWith(
            "SEARCH studies USING INDEX studies_offered (book_id=? AND template>? AND template<?)",
            plan[0],
            StringComparison.Ordinal);
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.StartsWith(
            "SEARCH mine USING INDEX submissions_by_participant", StringComparison.Ordinal));
    }

    [Fact]
    public void Offers_AreReadFromTheIndexOfWhatIsOffered()
        => Assert.Contains(
            PlanOf(Catalogue.SqlOf(new OffersTo(Payer, Start, 1)).Sql),
            step => step.StartsWith("SCAN studies USING INDEX studies_offered", StringComparison.Ordinal));

    [Fact]
    public void Offers_OfABook_AreSearchedInTheIndexOfWhatIsOffered()
        => Assert.Contains(
            PlanOf(Catalogue.SqlOf(new OffersOfBook(1, Payer, Start, 1)).Sql),
            step => step.StartsWith(
                "SEARCH studies USING INDEX studies_offered (book_id=? AND template>?)", StringComparison.Ordinal));

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Ids_OfAListOfStudies_AreMergedFromAnIndexThatHasThemAll(bool ofProject, bool newestFirst)
    {
        var query = new StudyIds(1, Origin.Prolific, [], 1) { Project = ofProject ? Payer : default, NewestFirst = newestFirst };
        var searched = $"SEARCH studies USING COVERING INDEX {(ofProject ? "studies_by_project" : "studies_by_phase")} ";

        var plan = PlanOf(Catalogue.SqlOf(query).Sql);

        var searches = plan.Where(step => step.StartsWith(searched, StringComparison.Ordinal)).ToList();
        Assert.Equal(Enum.GetValues<StudyPhase>().Length - 1, searches.Count);
        Assert.All(plan.Except(searches), step => Assert.Matches(@"^(MERGE \(UNION ALL\)|LEFT|RIGHT)$", step));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ids_OfASearch_AreReadInTheOrderOfTheBook(bool newestFirst)
    {
        var search = new StudyIds(1, Origin.Prolific, [], 1) { Containing = "a", NewestFirst = newestFirst };

        var step = Assert.Single(PlanOf(Catalogue.SqlOf(search).Sql));

        Assert.StartsWith("SEARCH studies USING PRIMARY KEY", step, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Page_OfSubmissions_IsMergedFromAnIndexAndOnlyWhatItShowsIsRead(bool byState)
    {
        var plan = PlanOf(byState
            ? Catalogue.SqlOf(new SubmissionsOfStudy(Payer, [], default, 1)).Sql
            : Catalogue.SqlOf(new SubmissionPage(Payer, 1, 1)).Sql);

        var searches = plan.Where(step => step.StartsWith(
            "SEARCH submissions USING COVERING INDEX submissions_by_study (book_id=? AND study=? AND state=?",
            StringComparison.Ordinal)).ToList();
        Assert.Equal(Enum.GetValues<SubmissionState>().Length, searches.Count);
        var rest = plan.Except(searches).Where(step => step is not ("MERGE (UNION ALL)" or "LEFT" or "RIGHT"));
        Assert.Equal(["CO-ROUTINE page", "SCAN page", "SEARCH submissions USING PRIMARY KEY (book_id=? AND id=?)"], rest);
    }

    [Theory]
    [InlineData("submissions", "submissions_by_study", true)]
    [InlineData("submissions", "submissions_by_participant", false)]
    [InlineData("bonuses", "bonuses_by_study", false)]
    [InlineData("submissions", "submissions_by_due", true)]
    public void Write_OfARowThatIsThere_LeavesAnIndexAloneThatCannotChange(string table, string index, bool written)
    {
        var sql = table == "bonuses"
            ? new SqliteTable<Bonus>(BonusRows.Map).WriteSql
            : new SqliteTable<Submission>(SubmissionRows.Map).WriteSql;
        var root = _connection.Ask($"SELECT rootpage FROM sqlite_schema WHERE name = '{index}'");

        // An update deletes what the index has before it adds what it shall have; an insertion only adds.
        var steps = _connection.Prepare($"EXPLAIN {sql}").List(row =>
        {
            row.Skip();
            return (Step: row.GetText(), Cursor: row.GetLong(), Page: row.GetLong());
        });
        var cursor = Assert.Single(steps, step => step.Step == "OpenWrite" && step.Page == root).Cursor;

        Assert.Equal(written, steps.Exists(step => step.Step == "IdxDelete" && step.Cursor == cursor));
    }

    private List<string> PlanOf(string sql) => _connection.Prepare($"EXPLAIN QUERY PLAN {sql}").List(row =>
    {
        for (var i = 0; i < 3; i++) row.Skip();
        return row.GetText();
    });
}
