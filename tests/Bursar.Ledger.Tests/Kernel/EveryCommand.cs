namespace Bursar.Ledger.Tests;

/// <summary>One of each command, for what must hold for all of them.</summary>
public sealed class EveryCommand
{
    /// <summary>The commands. One that is missing fails the test below.</summary>
    internal static readonly IReadOnlyList<Command> All =
    [
        new OpenBook(BookId(), "Title", Currency.USD, Payer),
        new UpdateBook(7),
        new SetMember(7, Payer, Role.WorkspaceAdmin),
        new TopUp(7, Amount(5), Currency.USD, "grant"),
        new Refund(7, Amount(5), Currency.USD, "grant"),
        new AcceptLoss(7, BookId(), 541),
        new NoteTime(Start),
        new ConfirmClock(Start),
        new DraftStudy(7, "Title", Amount(1), 3, Origin.MTurk),
        new PublishStudy(BookId()),
        new AddPlaces(BookId(), 3),
        new StopStudy(BookId()),
        new SettleStudy(BookId()),
        new TakePlace(BookId(), Worker),
        new SubmitWork(BookId(), BookId()),
        new ApproveSubmission(BookId(), BookId()),
        new RejectSubmission(BookId(), BookId(), Reopens: false),
        new ReturnSubmission(BookId(), BookId(), Worker),
        new SettleSubmission(BookId(), BookId(), Worker),
        new SetExpiry(BookId(), Start),
        new ChangeTerms(BookId(), "Title", Amount(1)) { TimeLimit = TimeSpan.FromHours(1), ApproveAfter = TimeSpan.FromDays(3) },
        new ReviewStudy(BookId(), UnderReview: true),
        new DeleteStudy(BookId()),
        new PayBonus(BookId(), BookId(), Amount(1), "Well done"),
        new ApproveSubmissions(7, new HashSet<ObjectId> { BookId() }, [BookId()]),
        new CompleteSubmission(BookId(), BookId(), "CODE"),
        new ScreenOutSubmissions(BookId(), [BookId()], Amount(1), AddsPlaces: false),
        new RequestReturn(BookId(), BookId()),
        new PauseStudy(BookId(), Paused: true),
        new RewriteDraft(BookId(), "Title", Amount(1), 3, "new", "old") { TimeLimit = TimeSpan.FromHours(1) },
        new ReplaceDocument(BookId(), "new", "old"),
        new PrepareBonuses(BookId(), "lines"),
        new PayBonuses(BookId(), BookId(), [new(BookId(), Worker, Amount(1))], Repeats: false),
        new CreateProject(7, "Title", Payer),
        new UpdateProject(BookId()),
        new KeepDocument(new Document(BookId(), "text")),
        new AddParticipant(Worker),
        new AddAccessKey(OpenedBook(), "AKIA", new byte[] { 1 }),
        new RevokeAccessKey(7, "AKIA"),
        new CreateToken(new Membership(7, Payer, Role.WorkspaceAdmin, Start), Worker, Digest.Of("a")),
        new RevokeToken(7, Digest.Of("a")),
        new CreateUser(Payer, "Ada", "ada@example.org"),
        new UpdateParticipant(Worker),
        new CreateTraitType(7, "Name", "Description"),
        new UpdateTraitType(BookId()),
        new DeleteTraitType(BookId(), "Name"),
        new GrantTrait(BookId(), Worker, 1),
        new RevokeTrait(BookId(), Worker),
        new BlockParticipant(7, Worker, "reason"),
        new UnblockParticipant(7, Worker),
        new RequestTrait(BookId(), Worker),
        new SubmitTraitTest(BookId(), BookId(), Worker, BookId(), "document", []),
        new GrantTraitRequest(BookId(), BookId(), Worker, 1),
        new RefuseTraitRequest(BookId(), BookId(), Worker),
        new ReplaceHookSecret(7, Origin.MTurk, new byte[] { 1 }),
        new EnsureHookSecret(7, Origin.MTurk, new byte[] { 1 }),
        new AddHook(7, Origin.MTurk, "type", "https://example.org/", Digest.Of("a"), IsEnabled: false),
        new ConfirmHook(BookId(), Digest.Of("a")),
        new ChangeHook(BookId()),
        new DeleteHook(BookId()),
        new PlanDeliveries(7, 1, 2, [new(BookId(), BookId(), "type", "{}", Start, BookId())]),
        new ClaimDelivery(BookId(), 1),
        new RecordDelivery(GivenHooks.Delivery(BookId()), null, null, default),
        new SendAgain(BookId()),
        new ReviewAgreement(BookId(), [BookId()]),
        new PayParticipant(7, Worker, Amount(1), Currency.USD, "reason"),
        new SendMessages(7, [Worker], "subject", "text"),
        new MarkMessageRead(ObjectId.InBook(Start, 7, 1)),
        new AddSignIn(Site.Console, Payer, "ada@example.org"),
        new MakeLink(Site.Console, Payer, GivenSignIns.Link(), Start),
        new UseLink(Site.Console, Payer, Digest.Of("a"), GivenSignIns.Session(), Start),
        new SetPassword(Site.Console, Payer, "new", "old", Worker),
        new StartSession(Site.Console, Payer, GivenSignIns.Session(), "hash", Start),
        new CountFailure(Site.Console, Payer, Start),
        new SeeSession(Site.Console, Payer, Worker, Start),
        new EndSession(Site.Console, Payer, Worker),
        new AddTopic(7, "topic"),
        new AddSubscriber(BookId(), Origin.MTurk, "https://example.org/"),
        new RemoveTopic(BookId(), [BookId()]),
        new SendNow(7, [BookId()], "type", "payload"),
        new SetTemplateHook(7, Origin.MTurk, BookId(), null, null),
        new SendTest(7, Origin.MTurk, new(HookTransport.Queue, "target", "A"), "type", "payload"),
        new SetFingerprint(7, new(1, 2), 3, new(2, 4)),
        new RestoreSubmission(BookId(), BookId(), Worker, SubmissionState.Rejected),
        new WithdrawStudy(BookId()),
        new CreateGroup(7, "Name"),
        new ChangeGroup(BookId()),
        new DeleteGroup(BookId()),
        new CreateCollection(7, BookId(), "Name"),
        new ChangeCollection(BookId()),
        new DeleteCollection(BookId(), []),
        new TransitCollection(BookId(), CollectionState.Published, []),
        new CreateLoginPool(7, [new("name", new byte[] { 1 })]),
        new AddLogins(BookId(), [new("name", new byte[] { 1 })]),
        new CreateSurvey(7, Payer, "title", "content"),
        new AddResponse(BookId(), "participant", "submission", "content"),
        new DeleteResponse(BookId(), BookId()),
        new ClearSurvey(BookId(), Deletes: false),
        new InviteMember(7, "ada@example.org", Role.ProjectEditor, Payer, Digest.Of("a"), Start),
        new AcceptInvitation(7, "ada@example.org", Digest.Of("a"), Worker, Start),
        new WithdrawInvitation(7, "ada@example.org"),
        new ReviseStudy(BookId(), "new", "old") { From = 3, InternalName = "name", Rules = SubmissionRules.One },
        new AnswerScreeners(new Dictionary<ObjectId, IReadOnlyDictionary<string, IReadOnlyList<int>>>()),
        new CreateFilterSet(7, "Name", "[]"),
        new ChangeFilterSet(BookId(), 1),
        new LockFilterSet(BookId(), Locks: true),
        new DeleteFilterSet(BookId()),
        new SetAvailable(7, Amount(5)),
        new TimeOutSubmission(BookId(), BookId(), Worker),
        new SetPayoutAddress(Worker, PayoutMethod.Bank, new byte[] { 1 }),
        new PreparePayout(Payer, Currency.GBP, PayoutMethod.Bank, Amount(1), "ada", [new(Worker, Amount(2))]),
        new ConfirmPayout(Payer, "bo"),
        new WithdrawPayout(Payer, Currency.GBP, [Worker]),
        new RecordPayout(Payer, Currency.GBP, [Worker], PayoutItemState.Paid, "note"),
        new MakeGroupLink(BookId(), Digest.Of("a"), 3, Start.AddDays(1)),
        new WithdrawGroupLink(BookId()),
        new JoinGroup(BookId(), Worker, Digest.Of("a"), Digest.Of("b")),
        new CreateTaskCollection(7, Payer, "Name", "content"),
        new ReplaceTaskCollection(BookId(), Payer, "Name", "content", BookId()),
        new NoteUse(RowKey.OfToken(Digest.Of("a")), Start),
        new NoteRefusal(7, Payer, Deed.TopUp, RefusalReason.NotAllowed),
        new NoteFailedSignIn(Payer),
        new SetAlert(7, Amount(5), 14, "ada@example.org"),
        new TurnAlert(new Alert { Book = 7, Mark = Amount(5) }, AlertState.Low),
        new ClaimAlertMail(7, 1),
        new RecordAlertMail(7, 1, "no server", Start),
        new AddPasskey(Site.Console, Payer, new(Worker, "Y3JlZGVudGlhbA", "a2V5", 1, Start, Start, CanMove: true, "Laptop")),
        new RemovePasskey(Site.Console, Payer, Worker),
        new NoteAlertMail(7, 1, 0),
        new NotePayoutFile(Payer),
        new StartWork(BookId(), BookId()),
        new ForgetParticipant(Worker, "ada"),
        new CreateTaskDataset(7, Payer, "Name", "schema"),
        new StartTaskImport(BookId(), "data.csv"),
        new AddDatapoints(BookId(), ["record"], BookId()),
        new ReplaceTaskSchema(BookId(), "schema", BookId(), 3, new(TaskJobState.Complete, 0, 0, "")),
        new CreateTaskBatch(7, Payer, "Name", "content", default),
        new ReplaceTaskBatch(BookId(), "Name", "content", default, AutoSync: true, BookId()),
        new AddTaskExport(BookId(), "filter"),
        new DeleteTaskExport(BookId(), BookId()),
        new AddSigningKey(1, new byte[] { 1 }, Start),
        new GiveFeedback(BookId(), BookId(), Worker) { Category = "technical-issue", Text = "text", Clarity = 4 },
        new KeepFeedbackFile(7, "quality.csv", new byte[] { 1 }),
        new SetMailAddress(Worker, Digest.Of("ada"), new byte[] { 1 }, default, Digest.Of("link"), Start),
        new VerifyMailAddress(Worker, Digest.Of("ada"), Digest.Of("link"), Start),
        new CountMail(Worker, Digest.Of("ada"), Start),
        new KeepDraft(BookId(), BookId(), "text", "was"),
        new BindProvider(Worker, Digest.Of("subject"), Start)
        {
            Invitation = Digest.Of("secret"), Name = "ada@example.org", Mail = Digest.Of("ada"),
        },
        new UnbindProvider(Worker, Digest.Of("subject"), Payer),
        new KeepProvedMail(Worker, Digest.Of("ada"), new byte[] { 1 }),
        new KeepAccount(Worker, "code", "ada", "hash", Payer),
    ];

    [Fact]
    public void All_OfThem_AreHere() => Assert.Equal(
        typeof(Command).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract).Select(type => type.Name).Order(),
        All.Select(one => one.GetType().Name).Order());

    /// <summary>A payer can send these without end and without money; what else grows is paid for, or not up to payers.</summary>
    [Fact]
    public void Stores_CommandsThatMayCostNothing_SayHowMuch() => Assert.Equal(
        [
            "AddDatapoints", "AddLogins", "AddResponse", "AddSubscriber", "AddTaskExport", "AddTopic", "BlockParticipant",
            "ChangeFilterSet", "ChangeGroup", "CreateCollection", "CreateFilterSet", "CreateGroup", "CreateLoginPool",
            "CreateProject", "CreateSurvey", "CreateTaskBatch", "CreateTaskCollection", "CreateTaskDataset", "CreateTraitType",
            "DraftStudy", "GrantTrait", "InviteMember", "KeepDocument", "KeepFeedbackFile", "MakeGroupLink", "PrepareBonuses",
            "ReplaceDocument", "ReplaceTaskBatch", "ReplaceTaskCollection", "ReplaceTaskSchema", "ReviseStudy", "RewriteDraft",
            "SendMessages", "SendNow", "SendTest", "SetTemplateHook", "StartTaskImport",
        ],
        All.Where(one => one.Stores > 0).Select(one => one.GetType().Name).Order());

    [Fact]
    public void Weight_OfABulkCommand_IsThatOfItsParts()
    {
        var ids = new ObjectId[1_000];
        Assert.Equal(1_000, new ApproveSubmissions(7, new HashSet<ObjectId>(), ids).Weight);
        Assert.Equal(1_000, new ScreenOutSubmissions(BookId(), ids, Amount(1), AddsPlaces: false).Weight);
        Assert.Equal(1_000, new PayBonuses(BookId(), BookId(), new BonusLine[1_000], Repeats: false).Weight);
        Assert.Equal(1_000, new PreparePayout(Payer, default, default, Amount(1), "", new PayoutClaim[1_000]).Weight);
        Assert.Equal(1_000, new WithdrawPayout(Payer, default, ids).Weight);
        Assert.All(All, one => Assert.Equal(1, one.Weight));
    }

    /// <summary>No transaction needs two books: so the books can be sharded by their numbers.</summary>
    [Fact]
    public void Name_AnyCommand_NamesRowsOfItsBookOnly()
    {
        foreach (var command in All)
        {
            var rows = new List<RowKey>();
            command.DeclareRows(rows);
            Assert.NotEmpty(rows);
            Assert.All(
                rows,
                row => Assert.True(row.Book == command.Book, $"{command.GetType().Name} on book {command.Book} names {row}."));
        }
    }

    /// <summary>Whatever ids a client puts together: an object of another book is not there, and is not looked for.</summary>
    [Fact]
    public void Name_ASubmissionOfAnotherBook_IsNotNamed()
    {
        Command[] commands =
        [
            new SubmitWork(BookId(), BookId(8)),
            new ApproveSubmission(BookId(), BookId(8)) { OverridesRejection = true },
            new RejectSubmission(BookId(), BookId(8), Reopens: false),
            new ReturnSubmission(BookId(), BookId(8), Worker),
            new SettleSubmission(BookId(), BookId(8), Worker),
            new PayBonus(BookId(), BookId(8), Amount(1), ""),
            new CompleteSubmission(BookId(), BookId(8), "DONE"),
            new RequestReturn(BookId(), BookId(8)),
            new RestoreSubmission(BookId(), BookId(8), Worker, SubmissionState.Rejected),
            new TimeOutSubmission(BookId(), BookId(8), Worker),
            new StartWork(BookId(), BookId(8)),
            new GiveFeedback(BookId(), BookId(8), Worker),
            new KeepDraft(BookId(), BookId(8), "", ""),
        ];
        Assert.Equal(
            typeof(Command).Assembly.GetTypes().Count(type => !type.IsAbstract && type.IsSubclassOf(typeof(SubmissionCommand))),
            commands.Length);
        Command[] others =
        [
            new ApproveSubmissions(7, new HashSet<ObjectId> { BookId(8) }, [BookId(8)]),
            new ScreenOutSubmissions(BookId(), [BookId(8)], Amount(1), AddsPlaces: false),
            new PayBonuses(BookId(), BookId(8), [], Repeats: true),
        ];
        foreach (var command in (Command[])[.. commands, .. others])
        {
            var rows = new List<RowKey>();
            command.DeclareRows(rows);
            Assert.All(rows, row => Assert.Equal(7, row.Book));
        }
    }

    /// <summary>A command over its limit is refused, and must not have a store load what it names before that.</summary>
    [Fact]
    public void DeclareRows_TooManySubmissions_NamesNone()
    {
        ObjectId[] many = [.. Enumerable.Range(1, 1_001).Select(i => ObjectId.InBook(Start, 7, (uint)i))];
        Command[] commands =
        [
            new ApproveSubmissions(7, new HashSet<ObjectId> { BookId() }, many),
            new ScreenOutSubmissions(BookId(), many, Amount(1), AddsPlaces: false),
        ];
        foreach (var command in commands)
        {
            var rows = new List<RowKey>();
            command.DeclareRows(rows);
            Assert.Equal([RowKey.OfBook(7), RowKey.OfStudy(BookId())], rows);
        }
    }

    private static Book OpenedBook()
    {
        var store = new MemoryStore();
        return store.BookOf(store.OpenBook());
    }
}
