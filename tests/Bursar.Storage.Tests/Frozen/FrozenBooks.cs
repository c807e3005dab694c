namespace Bursar.Storage.Tests;

/// <summary>
/// The contents of the frozen data files: the same commands at the same times with the same ids in every version. A test writes
/// the file of the newest version if it is missing.
/// </summary>
internal static class FrozenBooks
{
    public const int Dollars = 1_001;
    public const int Pounds = 1_002;
    public const int Sandbox = 1_003;
    public const string Title = "Größe und 測試 🧮";
    public static readonly ObjectId Researcher = new(0x6900_0001, 0x0102_0304_0506_0708);
    public static readonly ObjectId Participant = new(0x6900_0002, 0xF1F2_F3F4_F5F6_F7F8);
    public static readonly Digest Token = Digest.Of("a token that was frozen");
    public static readonly ObjectId TokenId = new(0x6900_0003, 1);
    public static readonly ObjectId Payout = new(0x6900_0004, 2);
    public const string KindText = """{"reward":"0.50"}""";
    public const string Masters = "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH";
    public static readonly ObjectId Kind = ObjectId.OfText(Pounds, KindText);

    public static CompletionCodes Codes(int slots) => new(
    [
        new("OUT", CompletionAction.ScreenOut, Amount(0.14m)) { Slots = slots },
        new("DONE", CompletionAction.PayPart, Money.Zero) { ByPayer = true },
    ]);

    public static async Task WriteAsync(ILedger ledger, ManualClock clock)
    {
        async Task<ObjectId> DoAsync(Command command, string? key = null)
        {
            clock.Advance(TimeSpan.FromSeconds(1.000001));
            return (await ledger.Must(command with { Key = key is null ? null : Key(key, command.Book) })).Subject;
        }

        await DoAsync(new CreateUser(Researcher, "Zoë Researcher", "zoe@example.org"));
        await DoAsync(new OpenBook(ObjectId.InBook(Start, Dollars, 0), Title, Currency.USD, Researcher)
        {
            Description = "Prepaid, with some credit.",
            CreditLimit = Amount(50),
            NaivetyDistributionRate = 0.50m,
        });
        await DoAsync(new OpenBook(ObjectId.InBook(Start, Pounds, 0), "Pounds", Currency.GBP, Researcher));
        await DoAsync(new OpenBook(ObjectId.InBook(Start, Sandbox, 0), "Sandbox", Currency.USD, Researcher) { Sandbox = true });
        await DoAsync(new TopUp(Dollars, Amount(10_000), Currency.USD, "invoice 1 – größer"), "mturk:first");
        await DoAsync(new Refund(Dollars, Amount(0.01m), Currency.USD, "a cent back"), "mturk:second");
        var large = await DoAsync(new DraftStudy(Dollars, Title, Amount(1.25m), 20, Origin.MTurk));
        await DoAsync(new PublishStudy(large));
        var taken = await DoAsync(new TakePlace(large, Participant));
        await DoAsync(new SubmitWork(large, taken));
        await DoAsync(new ApproveSubmission(large, taken), "mturk:approve");
        await DoAsync(new AddPlaces(large, 5));
        await DoAsync(new TakePlace(large, Researcher));
        await DoAsync(new StopStudy(large));

        await DoAsync(new TopUp(Pounds, Amount(8.40m), Currency.GBP, ""));
        await DoAsync(new PublishStudy(await DoAsync(new DraftStudy(Pounds, "Three places", Amount(1), 3, Origin.Prolific))));
        await DoAsync(new DraftStudy(Sandbox, "Only a draft", Amount(1), 1, Origin.MTurk));

        var dollars = await ledger.BookOf(Dollars);
        await DoAsync(new AddAccessKey(dollars, "AKIAFROZENKEY", new byte[] { 1, 0, 255 }));
        await DoAsync(new AddAccessKey(dollars, "AKIAREVOKED", new byte[] { 2 }));
        await DoAsync(new RevokeAccessKey(Dollars, "AKIAREVOKED"));
        var member = (await ledger.FindAsync<Membership>(RowKey.OfMembership(Pounds, Researcher), Stop))!;
        await DoAsync(
            new CreateToken(member, TokenId, Token) { Label = "frozen", ReadOnly = true, ExpiresAt = Start.AddYears(100) });

        await DoAsync(new AddParticipant(Participant));
        await DoAsync(new KeepDocument(new(Kind, KindText)));
        var kept = await DoAsync(new DraftStudy(Pounds, "With everything", Amount(0.50m), 2, Origin.MTurk)
        {
            Template = Kind,
            Qualifications = [Masters],
            ExpiresAt = Start.AddDays(30),
            KeepFor = TimeSpan.FromDays(120),
            Document = Title,
            Publish = true,
        });
        var work = await DoAsync(new TakePlace(kept, Participant));
        await DoAsync(new SubmitWork(kept, work)
        {
            Document = KindText,
            Uploads = [new(Title, "a file.txt", "text/plain", new byte[] { 0, 7, 255 })],
        });
        await DoAsync(new RejectSubmission(kept, work, Reopens: false) { Feedback = Title });
        await DoAsync(new PayBonus(kept, work, Amount(0.25m), Title));
        await DoAsync(new StopStudy(kept));
        await DoAsync(new ReviewStudy(kept, UnderReview: true));

        async Task<ObjectId> SubmitAsync(ObjectId study, ObjectId participant, string code)
        {
            var submission = await DoAsync(new TakePlace(study, participant));
            await DoAsync(new SubmitWork(study, submission) { CompletionCode = code });
            return submission;
        }

        var project = await DoAsync(
            new CreateProject(Pounds, Title, Researcher) { Description = Title, NaivetyDistributionRate = 0.50m });
        await DoAsync(new UpdateProject(Project.DefaultOf(await ledger.BookOf(Pounds)).Id) { Title = "The first" });
        var coded = await DoAsync(new DraftStudy(Pounds, "With codes", Amount(0.30m), 4, Origin.Prolific)
        {
            Project = project,
            CompletionCodes = Codes(slots: 3),
            Document = KindText,
        });
        await DoAsync(new PublishStudy(coded) { OfferedFrom = Start.AddMicroseconds(1) });
        await SubmitAsync(coded, Participant, "OUT");
        var part = await SubmitAsync(coded, Researcher, "DONE");
        await DoAsync(new CompleteSubmission(coded, part, "DONE") { Percent = 50, Feedback = Title });
        await DoAsync(new RequestReturn(coded, await SubmitAsync(coded, Payer, "NONE OF THEM")));
        await DoAsync(new PauseStudy(coded, Paused: true));
        await DoAsync(
            new PayBonuses(
                coded, await DoAsync(new PrepareBonuses(coded, KindText)), [new(part, Researcher, Amount(0.25m))],
                Repeats: false));
        await DoAsync(new PrepareBonuses(coded, Title));

        var cats = await DoAsync(new CreateTraitType(Sandbox, Title, "Can tell cats from dogs.")
        {
            Keywords = "größer, 測試",
            RetryDelay = TimeSpan.FromDays(1),
            GrantValue = 3,
        });
        await DoAsync(new DeleteTraitType(await DoAsync(new CreateTraitType(Sandbox, "Dogs", Title)), "Dogs"));
        await DoAsync(new GrantTrait(cats, Participant, 7));
        await DoAsync(new GrantTrait(cats, Researcher, 1));
        await DoAsync(new RevokeTrait(cats, Researcher) { Reason = Title });
        var tested = await DoAsync(new CreateTraitType(Sandbox, "Tested", Title)
        {
            Test = new(KindText, TimeSpan.FromHours(1))
            {
                AnswerKey = Title,
                Scores = new([new(Title, [new(["A", "B c"], 5)], -1)], new ScoreMapping.Scale(1.5m)),
            },
        });
        var asked = await DoAsync(new RequestTrait(tested, Participant));
        await DoAsync(
            new SubmitTraitTest(
                asked, tested, Participant, ObjectId.OfText(Sandbox, $"{KindText}\0{Title}"), KindText,
                [new(Title, ["B c", "A"])]));
        await DoAsync(new RequestTrait(tested, Researcher));
        var reviewed = await DoAsync(new DraftStudy(Sandbox, "Reviewed", Amount(1), 1, Origin.MTurk)
        {
            Review = new()
            {
                Known = new([new(Title, ["A"])]) { ApproveFrom = 100, ApproveReason = Title },
                Plurality = new([Title, "other"], 50) { RejectBelow = 1 },
            },
            Publish = true,
        });
        var judged = await DoAsync(new TakePlace(reviewed, Researcher));
        await DoAsync(new SubmitWork(reviewed, judged) { Document = KindText, Answers = [new(Title, ["A"])] });
        await DoAsync(new ReviewAgreement(reviewed, [judged]));
        await DoAsync(new PayParticipant(Pounds, Researcher, Amount(0.75m), Currency.GBP, Title));
        await DoAsync(new SendMessages(Pounds, [Participant, Researcher], Title, KindText));
        var question = new SendMessages(Pounds, [Researcher], "", KindText)
        {
            Way = MessageWay.FromParticipant,
            Sender = Participant,
            Study = ObjectId.InBook(Start, Pounds, 1),
            Category = MessageCategory.Feedback,
        };
        await DoAsync(new MarkMessageRead(await DoAsync(question)));
        var plain = await DoAsync(new CreateTraitType(Sandbox, "Asked for", Title));
        await DoAsync(new RefuseTraitRequest(await DoAsync(new RequestTrait(plain, Payer)), plain, Payer) { Reason = Title });
        await DoAsync(new BlockParticipant(Sandbox, Researcher, Title));
        await DoAsync(new UpdateParticipant(Participant) { Locale = new("DE", "BE"), Added = [Masters] });
        await DoAsync(new DraftStudy(Sandbox, "For cats", Amount(1), 1, Origin.MTurk)
        {
            Requirements = new(
            [
                new(cats.ToUpperString(), Comparator.GreaterThan, StudyAction.Preview) { Numbers = [2] },
                new(SystemTrait.Locale, Comparator.In, StudyAction.Accept) { Locales = [new("DE", "BE"), new("US")] },
            ]),
            Publish = true,
        });
        await DoAsync(new InviteMember(Pounds, "bo@example.org", Role.ProjectEditor, Researcher, Digest.Of(Title), Start));
        var home = Project.DefaultOf((await ledger.FindAsync<Book>(RowKey.OfBook(Pounds), Stop))!).Id;
        var pool = await DoAsync(new CreateLoginPool(Pounds, [new(Title, new byte[] { 1, 2, 3 })]));
        var collected = await DoAsync(
            new DraftStudy(Pounds, "One of two", Amount(0), 1, Origin.Prolific) { Project = home, Logins = pool });
        var collection = await DoAsync(
            new CreateCollection(Pounds, home, Title) { Description = KindText, Studies = new([collected], []) });
        await DoAsync(new PublishStudy(collected));
        await DoAsync(new TakePlace(collected, Participant)
        {
            Candidate = Candidate.ForAnyone with { Collection = collection, Logins = pool },
        });
        var survey = await DoAsync(new CreateSurvey(Pounds, Researcher, Title, KindText));
        await DoAsync(new AddResponse(survey, "somebody", "something", KindText));
        var pages = await DoAsync(new CreateTaskCollection(Pounds, Researcher, Title, KindText));
        var answered = new AnsweredTasks(pages, TaskCollection.ContentId(Pounds, KindText), 2);
        var shows = await DoAsync(new DraftStudy(Pounds, "Pages", Amount(0), 3, Origin.Prolific) { Publish = true });
        var onPages = await DoAsync(new TakePlace(shows, Participant));
        await DoAsync(new SubmitWork(shows, onPages) { Document = KindText, Tasks = answered });
        var dataset = await DoAsync(new CreateTaskDataset(Pounds, Researcher, Title, KindText));
        var import = await DoAsync(new StartTaskImport(dataset, "größe.csv"));
        await DoAsync(new AddDatapoints(dataset, [KindText, Title], TaskDataset.SchemaId(Pounds, KindText))
        {
            Job = import,
            End = new(TaskJobState.Partial, 2, 1, KindText),
        });
        var batch = await DoAsync(new CreateTaskBatch(Pounds, Researcher, Title, KindText, dataset) { AutoSync = true });
        var onBatch = new AnsweredTasks(batch, TaskBatch.ContentId(Pounds, KindText), 3) { IsBatch = true };
        var grouped = await DoAsync(
            new DraftStudy(Pounds, "Groups", Amount(0), 4, Origin.Prolific) { Publish = true, TaskGroups = 2 });
        var inGroup = await DoAsync(new TakePlace(grouped, Participant));
        await DoAsync(new SubmitWork(grouped, inGroup) { Document = KindText, Tasks = onBatch });
        await DoAsync(new NoteTime(Start.AddDays(1)));

        await DoAsync(new ReplaceHookSecret(
            Pounds, Origin.Prolific, Digest.Of("sealed").ToString().Select(one => (byte)one).ToArray()));
        const string type = "study.status.change";
        var hook = await DoAsync(
            new AddHook(Pounds, Origin.Prolific, type, "https://example.org/größe", Digest.Of("challenge"), IsEnabled: true));
        await DoAsync(new ConfirmHook(hook, Digest.Of("challenge")));
        var planned = (await ledger.FindAsync<Outbox>(RowKey.OfOutbox(Pounds), Stop))!.Planned;
        await DoAsync(new PlanDeliveries(
            Pounds, planned, planned + 1,
            [new(hook, coded, type, KindText, Start, default), new(hook, coded, type, Title, Start, default)]));

        await DoAsync(new AddSignIn(Site.Console, Researcher, " Zoë@example.org "));
        await DoAsync(new MakeLink(Site.Console, Researcher, new(Token, LinkPurpose.SetPassword, Start.AddDays(1)), Start));
        var first = new Session(TokenId, Token, Start, Start, Start.AddDays(1), "Größe");
        await DoAsync(new UseLink(Site.Console, Researcher, Token, first, Start) { PasswordHash = "a hash" });
        await DoAsync(
            new StartSession(Site.Console, Researcher, first with { Id = Researcher, Label = "" }, "a hash", Start));
        await DoAsync(new CountFailure(Site.Console, Researcher, Start));
        await DoAsync(new AddSignIn(Site.WorkSite, Participant, "worker@example.org"));
        await DoAsync(new MakeLink(Site.WorkSite, Participant, new(Token, LinkPurpose.SignIn, Start.AddDays(1)), Start));
        var topic = await DoAsync(new AddTopic(Sandbox, "topic"));
        var subscriber = await DoAsync(new AddSubscriber(topic, Origin.MTurk, "https://example.org/sns"));
        await DoAsync(new SendNow(Sandbox, [subscriber], "SubscriptionConfirmation", Title));
        await DoAsync(new ConfirmHook(subscriber, default));
        await DoAsync(new SetTemplateHook(
            Sandbox, Origin.MTurk, ObjectId.OfText(Sandbox, KindText), new(HookTransport.Topic, topic.ToString(), "A B"), null));
        await DoAsync(new EnsureHookSecret(Sandbox, Origin.MTurk, new byte[] { 7, 0, 7 }));
        var group = await DoAsync(new CreateGroup(Sandbox, Title) { Members = [Participant] });
        var forGroup = await DoAsync(new DraftStudy(Sandbox, "For a group", Amount(1), 3, Origin.Prolific));
        await DoAsync(new PublishStudy(forGroup)
        {
            Audience = new(new AudienceRule(AudienceKind.InGroup, true) { Ids = [group] }),
        });
        var answers = new Dictionary<string, IReadOnlyList<int>> { ["age"] = [34] };
        await DoAsync(new UpdateParticipant(Participant) { Answers = answers });
        var filters = await DoAsync(new CreateFilterSet(Sandbox, Title, "[]"));
        await DoAsync(new ChangeFilterSet(filters, 1) { Filters = "[1]" });
        var forAdults = await DoAsync(new DraftStudy(Sandbox, "For adults", Amount(1), 3, Origin.Prolific));
        await DoAsync(new PublishStudy(forAdults)
        {
            Audience = new(new AudienceRule(AudienceKind.Within, true) { Screener = "age", Values = [18, 100] }),
        });

        for (var i = 0; i < BalanceMark.Every / 2; i++)
        {
            await DoAsync(new TopUp(Pounds, Amount(0.01m), Currency.GBP, ""));
            await DoAsync(new Refund(Pounds, Amount(0.01m), Currency.GBP, ""));
        }
        await DoAsync(new UpdateBook(Pounds) { CreditLimit = Amount(7) });
        var shared = await DoAsync(new DraftStudy(Sandbox, "Shared out", Amount(1), 3, Origin.Prolific));
        var older = new AudienceRule(AudienceKind.Within, true) { Screener = "age", Values = [30, 100] };
        var audience = new Audience(
            older, [new(older with { Values = [30, 40] }, 0.5m), new(older with { Values = [41, 100] }, 1)]);
        await DoAsync(new PublishStudy(shared) { Audience = audience });
        await DoAsync(new TakePlace(shared, Participant)
        {
            Candidate = new(
                RequirementList.None,
                new() { Answers = ScreenerAnswers.Read("age=34") })
            {
                Audience = audience,
            },
        });
        await DoAsync(new MakeGroupLink(group, Token, 3, Start.AddDays(30)) { Consent = Title, Notice = Title });
        await DoAsync(new JoinGroup(group, Researcher, Token, Digest.Of(Title)));
        await DoAsync(new SetPayoutAddress(Participant, PayoutMethod.Bank, new byte[] { 7, 0, 8 }));
        var claim = new PayoutClaim(Participant, Amount(0.02m));
        await DoAsync(new PreparePayout(Payout, Currency.GBP, PayoutMethod.Bank, Amount(0.01m), Title, [claim]));
        await DoAsync(new ConfirmPayout(Payout, KindText));
        await DoAsync(new RecordPayout(Payout, Currency.GBP, [Participant], PayoutItemState.Paid, Title));
        await DoAsync(new SetAlert(Pounds, Amount(100), 14, "zoe@example.org"));
        await DoAsync(new TurnAlert((await ledger.FindAsync<Alert>(RowKey.OfAlert(Pounds), Stop))!, AlertState.Low));
        await DoAsync(new NoteUse(RowKey.OfToken(Token), Start) { By = Researcher });
        await DoAsync(new UpdateBook(Sandbox) { ProlificPricing = new() { FeeRate = new(1, 4) } });
        await DoAsync(new NoteRefusal(Pounds, Researcher, Deed.TopUp, RefusalReason.NotAllowed) { By = Researcher });
        var passkey = new Passkey(TokenId, "Y3JlZGVudGlhbA", "a2V5", 3, Start, Start, CanMove: true, Title);
        await DoAsync(new AddPasskey(Site.Console, Researcher, passkey));
        var reserved = await DoAsync(new DraftStudy(Sandbox, "Reserved", Amount(1), 1, Origin.Prolific) { Publish = true });
        await DoAsync(new TakePlace(reserved, Participant) { Reserves = true });
        await DoAsync(new AddParticipant(TokenId));
        await DoAsync(new AddSignIn(Site.WorkSite, TokenId, "forgotten"));
        await DoAsync(new ForgetParticipant(TokenId, "forgotten"));
        await DoAsync(new AddSigningKey(1, new byte[] { 7, 1 }, Start));
        await DoAsync(new GiveFeedback(shows, onPages, Participant) { Text = Title, Category = KindText, Clarity = 4 });
        await DoAsync(new KeepFeedbackFile(Sandbox, "quality.csv", new byte[] { 7, 44 }));
        await DoAsync(new SetMailAddress(Participant, Token, new byte[] { 7, 45 }, default, Digest.Of(Title), Start));
        await DoAsync(new VerifyMailAddress(Participant, Token, Digest.Of(Title), Start));
        var paged = await DoAsync(new DraftStudy(Sandbox, "Pages", Amount(1), 1, Origin.Prolific) { Publish = true });
        await DoAsync(new KeepDraft(paged, await DoAsync(new TakePlace(paged, Participant)), Title, ""));
        await DoAsync(new BindProvider(Participant, Token, Start));
        await DoAsync(new UpdateBook(group.Book) { AllowsAnonymous = true });
        await DoAsync(new MakeGroupLink(group, Token, 3, Start.AddDays(30))
        {
            Consent = Title,
            Notice = Title,
            IsAnonymous = true,
        });
        await DoAsync(new AddParticipant(Payout));
        await DoAsync(new AddSignIn(Site.WorkSite, Payout, "code") { OnlyBook = group.Book });
    }
}
