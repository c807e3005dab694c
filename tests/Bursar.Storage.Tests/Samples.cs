namespace Bursar.Storage.Tests;

/// <summary>
/// Sample rows of every kind: with every field set, with as few values as possible, and at the limits of the types.
/// </summary>
internal static partial class Samples
{
    public const string Unicode = "Zoë’s Größe 测试 🧮👩‍🔬 مرحبا\u200F e\u0301 ' \" ; -- %_\\ \t\r\n\u0001\uFFFD";
    private const int LastBook = int.MaxValue;
    private static readonly ObjectId LastId = new(uint.MaxValue, ulong.MaxValue);
    private static readonly DateTimeOffset Latest = new(9999, 12, 31, 23, 59, 59, 999, 999, TimeSpan.Zero);
    private static readonly Digest Ones = new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);
    private static readonly Money Most = new(long.MaxValue);
    private static readonly Money Least = new(long.MinValue);

    /// <summary>No field has its default, and no two fields of a row have the same value.</summary>
    public static IReadOnlyList<Row> Full { get; } =
    [
        new Book
        {
            Id = ObjectId.InBook(Start, 21, 0), Title = Unicode, Description = "d" + Unicode, Currency = Currency.GBP,
            CreditLimit = new(1), Sandbox = true, MTurkPricing = Priced(10), ProlificPricing = Priced(20),
            NaivetyDistributionRate = 0.50m, Owner = Payer, OpenedAt = Start.AddMicroseconds(1), LastSerial = 2, LastTransfer = 3,
            Events = new(4, Packed(5, 6)), LastHash = Digest.Of("last"), Funding = Parts(4), Available = Parts(7),
            Held = Parts(10),
            Paid = Parts(13),
            MovedAt = Start.AddMicroseconds(18), AllowsAnonymous = true, Fingerprint = new(16, 17),
        },
        new Study
        {
            Id = ObjectId.InBook(Start, 21, 1), Title = Unicode, InternalName = "i" + Unicode,
            State = StudyState.Stopped, Origin = Origin.Prolific,
            Reward = new(1), UnitCost = Parts(2), Places = 5, Taken = 6, Paid = 7, Closed = 8, Held = Parts(9),
            CreatedAt = Start.AddMicroseconds(2), Submitted = 12, Reserved = 62, TimeLimit = TimeSpan.FromMicroseconds(13),
            ApproveAfter = TimeSpan.FromMicroseconds(14), ExpiresAt = Start.AddMicroseconds(15),
            Template = ObjectId.OfText(21, "type"), Project = ObjectId.InBook(Start, 21, 9), Lapsed = 16,
            Ended = new(1, 2, 3, 4, 5, 6),
            KeepFor = TimeSpan.FromMicroseconds(17), DeleteAt = Start.AddMicroseconds(18), UnderReview = true,
            OfferedFrom = Start.AddMicroseconds(21), Requirements = ObjectId.OfText(21, "requirements"), Reviewed = 55,
            Reviews = StudyReviews.Plurality,
            Rules = new() { PerParticipant = 2, AtOnce = 3, RejectsUnder = TimeSpan.FromSeconds(4) },
            PublishedAt = Start.AddMicroseconds(56), Audience = ObjectId.OfText(21, "audience"),
            Collection = ObjectId.InBook(Start, 21, 15), Logins = ObjectId.InBook(Start, 21, 16),
            Quota = PlaceQuota.TryParse("0.25:65 0.75:66")!,
            CompletionCodes = new(
                [new("OUT-1", CompletionAction.ScreenOut, new(14)), new("done_2", CompletionAction.Approve, Money.Zero)]),
        },
        new Submission
        {
            Id = ObjectId.InBook(Start, 21, 2), Study = ObjectId.InBook(Start, 21, 1), Participant = Payer,
            State = SubmissionState.Approved, TakenAt = Start.AddMicroseconds(3), SubmittedAt = Start.AddMicroseconds(16),
            EndedAt = Start.AddMicroseconds(17), Due = Start.AddMicroseconds(18), Feedback = Unicode,
            CompletionCode = "c" + Unicode, PaidInstead = new(19), ReturnRequestedAt = Start.AddMicroseconds(22),
            Earned = new(23), Stratum = 67, HasDraft = true,
        },
        new Participation(ObjectId.InBook(Start, 21, 1), Payer, ObjectId.InBook(Start, 21, 2))
        {
            Count = 3, FirstAt = Start.AddMicroseconds(57), TaskGroups = "3 17",
        },
        new Document(ObjectId.InBook(Start, 21, 1), Unicode),
        new Bonus
        {
            Id = ObjectId.InBook(Start, 21, 3), Study = ObjectId.InBook(Start, 21, 1), Submission = ObjectId.InBook(Start, 21, 2),
            Participant = Payer, Amount = new(1), Reason = Unicode, PaidAt = Start.AddMicroseconds(19),
        },
        new BonusBatch(ObjectId.InBook(Start, 21, 4), ObjectId.InBook(Start, 21, 1), Start.AddMicroseconds(23)),
        new Project
        {
            Id = ObjectId.InBook(Start, 21, 5), Title = Unicode, Description = "d" + Unicode, NaivetyDistributionRate = 0.50m,
            Owner = Payer, CreatedAt = Start.AddMicroseconds(24),
        },
        new Membership(21, Payer, Role.ProjectEditor, Start.AddMicroseconds(4)),
        new User(new(1, 2), Unicode, "zoë@example.org", Start.AddMicroseconds(5)),
        new Participant(new(1, 3), Start.AddMicroseconds(20))
        {
            Locale = new("US", "CA"), Marks = new(["MASTERS", "ADULT"]), Answers = Answered,
            ForgottenAt = Start.AddMicroseconds(63),
        },
        new AccessKey
        {
            KeyId = "AKIAEXAMPLE_1", ForBook = 21, SealedSecret = new byte[] { 0, 1, 0, 255 },
            CreatedAt = Start.AddMicroseconds(6), RevokedAt = Start.AddMicroseconds(7),
            UsedAt = Start.AddMicroseconds(11),
        },
        new Token
        {
            Id = new(3, 4), Digest = Digest.Of("full"), User = Payer, ForBook = 21, Label = Unicode, ReadOnly = true,
            CreatedAt = Start.AddMicroseconds(8), ExpiresAt = Start.AddMicroseconds(9), RevokedAt = Start.AddMicroseconds(10),
            UsedAt = Start.AddMicroseconds(12),
        },
        new Transfer
        {
            Book = 21, Sequence = 25, At = Start.AddMicroseconds(26), Kind = TransferKind.Release,
            From = new(AccountKind.Held, ObjectId.InBook(Start, 21, 1)), To = new(AccountKind.Paid, Payer), Amount = Parts(27),
            Subject = ObjectId.InBook(Start, 21, 2), Reference = Unicode, RequestKey = "k" + Unicode, AvailableAfter = new(28),
            Hash = Digest.Of("transfer"),
        },
        new EventBatch(21, 29, Start.AddMicroseconds(30), Packed(1, 2, 3)),
        new TraitType
        {
            Id = ObjectId.InBook(Start, 21, 6), Name = Unicode, Keywords = "k" + Unicode, Description = "d" + Unicode,
            State = TraitTypeState.Inactive, RetryDelay = TimeSpan.FromSeconds(31), TestDuration = TimeSpan.FromSeconds(32),
            GrantValue = -33, CreatedAt = Start.AddMicroseconds(34), Test = ObjectId.InBook(Start, 21, 8),
        },
        new TraitName(21, Unicode, ObjectId.InBook(Start, 21, 6)),
        new Trait
        {
            Type = ObjectId.InBook(Start, 21, 6), Participant = Payer, State = TraitState.Revoked, Value = -35,
            GrantedAt = Start.AddMicroseconds(36), Reason = Unicode, Request = ObjectId.InBook(Start, 21, 9),
        },
        new RequirementSet(ObjectId.InBook(Start, 21, 7), Required),
        new TraitUse(ObjectId.InBook(Start, 21, 1), ObjectId.InBook(Start, 21, 6), ObjectId.InBook(Start, 21, 7)),
        new Block
        {
            Book = 21, Participant = Payer, IsActive = true, Reason = Unicode, BlockedAt = Start.AddMicroseconds(37),
        },
        new StudyTally
        {
            Book = 21, Project = ObjectId.InBook(Start, 21, 9), Draft = 38, Scheduled = 39, Running = 40, Paused = 41,
            Finishing = 42, AllSubmitted = 43, AllDecided = 44, Reviewing = 45,
        },
        new TraitTest(ObjectId.InBook(Start, 21, 8), Unicode, "k" + Unicode, Scored),
        new TraitRequest
        {
            Id = ObjectId.InBook(Start, 21, 9), Type = ObjectId.InBook(Start, 21, 6), Participant = Payer,
            State = TraitRequestState.Refused, AskedAt = Start.AddMicroseconds(38), Test = ObjectId.InBook(Start, 21, 8),
            TestEndsAt = Start.AddMicroseconds(39), SubmittedAt = Start.AddMicroseconds(40), Value = -41, Reason = Unicode,
        },
        new Hook
        {
            Id = ObjectId.InBook(Start, 21, 30), Origin = Origin.Prolific, Scope = ObjectId.InBook(Start, 21, 13),
            Transport = HookTransport.Topic, EventTypes = "e" + Unicode, Target = "t" + Unicode,
            Challenge = Digest.Of("challenge"), CreatedAt = Start.AddMicroseconds(38), IsConfirmed = true, IsEnabled = true,
            IsDeleted = true, After = 39, FailingSince = Start.AddMicroseconds(40),
        },
        new HookSecret(ObjectId.InBook(Start, 21, 31), Origin.MTurk, new byte[] { 9, 8, 7 }, Start.AddMicroseconds(41)),
        new Outbox(21, 3, 2, 42),
        new Delivery
        {
            Id = ObjectId.InBook(Start, 21, 32), Hook = ObjectId.InBook(Start, 21, 30), Subject = ObjectId.InBook(Start, 21, 2),
            EventType = "e" + Unicode, Target = "t" + Unicode, Payload = "p" + Unicode, HappenedAt = Start.AddMicroseconds(43),
            ChangedAt = Start.AddMicroseconds(44), State = DeliveryState.Pending, Attempts = 5, Due = Start.AddMicroseconds(45),
            Failure = "f" + Unicode, Next = ObjectId.InBook(Start, 21, 33),
        },
        new StudyReview(ObjectId.InBook(Start, 21, 1), Reviewed),
        new AnswerSheet(
            ObjectId.InBook(Start, 21, 2), ObjectId.InBook(Start, 21, 1),
            new([new(Unicode, [Unicode, "a b"]), new("q", [])]), 49),
        new ReviewEntry
        {
            Id = ObjectId.InBook(Start, 21, 10), Study = ObjectId.InBook(Start, 21, 1), Policy = StudyReviews.Plurality,
            Finding = ReviewFinding.Extend, Subject = ObjectId.InBook(Start, 21, 2), Question = Unicode, Value = "v" + Unicode,
            Failure = RejectionCode.InsufficientFunds, At = Start.AddMicroseconds(50),
        },
        new OneOffPayment
        {
            Id = ObjectId.InBook(Start, 21, 11), Participant = Payer, Amount = new(51), Reason = Unicode,
            PaidAt = Start.AddMicroseconds(52),
        },
        new Message
        {
            Id = ObjectId.InBook(Start, 21, 12), Way = MessageWay.FromParticipant, Sender = LastId, Recipient = Payer,
            Study = ObjectId.InBook(Start, 21, 3), Category = MessageCategory.Other, Subject = Unicode, Text = "t" + Unicode,
            SentAt = Start.AddMicroseconds(53), ReadAt = Start.AddMicroseconds(57),
        },
        new SignIn
        {
            Site = Site.WorkSite, Person = Payer, Name = "n" + Unicode, IsOperator = true,
            PasswordHash = "h" + Unicode, Failures = 53, LockedUntil = Start.AddMicroseconds(54),
            Link = new(Digest.Of("link"), LinkPurpose.SignIn, Start.AddMicroseconds(55)),
            Sessions = new(
                [
                    new(
                        new(5, 6), Digest.Of("session"), Start.AddMicroseconds(56), Start.AddMicroseconds(57),
                        Start.AddMicroseconds(58), "Größe 测试 🧮"),
                    new(new(7, 8), Digest.Of("another"), Start, Start, Start, ""),
                ]),
            Passkeys = new(
                [
                    new(
                        new(9, 10), "Y3JlZGVudGlhbA", "a2V5", long.MaxValue, Start.AddMicroseconds(59),
                        Start.AddMicroseconds(60), CanMove: true, "Größe 测试 🧮"),
                    new(new(11, 12), "YQ", "Yg", 0, Start, Start, CanMove: false, "b"),
                ]),
            ProviderSubject = Digest.Of("subject"), OnlyBook = 61,
        },
        new SignInName(Site.WorkSite, Unicode, Payer),
        new Topic
        {
            Id = ObjectId.InBook(Start, 21, 13), Name = Unicode, CreatedAt = Start.AddMicroseconds(54), IsDeleted = true,
        },
        new Upload
        {
            Id = ObjectId.InBook(Start, 21, 14), Owner = ObjectId.InBook(Start, 21, 1),
            Submission = ObjectId.InBook(Start, 21, 15),
            Question = "q" + Unicode, FileName = "f" + Unicode, MediaType = "m" + Unicode,
            Content = new byte[] { 0, 1, 128, 255 },
        },
        new ParticipantGroup
        {
            Id = ObjectId.InBook(Start, 21, 14), Name = Unicode, Description = "d" + Unicode,
            Project = ObjectId.InBook(Start, 21, 9), Count = 58, Version = 59, IsDeleted = true,
            CreatedAt = Start.AddMicroseconds(60),
        },
        new GroupMember(ObjectId.InBook(Start, 21, 14), Payer, IsMember: true, Start.AddMicroseconds(61)),
        new StudyAudience(ObjectId.OfText(21, "audience"), new(Audiences)),
        new Invitation
        {
            Book = 21, Email = "e" + Unicode, Role = Role.ProjectEditor, InvitedBy = Payer, Secret = Ones,
            MadeAt = Start.AddMicroseconds(62), AcceptedBy = LastId, IsWithdrawn = true,
        },
        new StudyCollection
        {
            Id = ObjectId.InBook(Start, 21, 15), Project = Payer, Name = "n" + Unicode, Description = "d" + Unicode,
            PublishAt = Start.AddMicroseconds(63), Studies = [Payer, LastInBook], State = CollectionState.Published,
            CreatedAt = Start.AddMicroseconds(64),
        },
        new CollectionPart(ObjectId.InBook(Start, 21, 15), Payer, LastInBook),
        new LoginPool(ObjectId.InBook(Start, 21, 16), 65, 66, Start.AddMicroseconds(67)),
        new Login(ObjectId.InBook(Start, 21, 16), 68, "n" + Unicode, new byte[] { 1, 2, 3 }),
        new LoginUse(ObjectId.InBook(Start, 21, 17), LastInBook, 69, Payer, LastId),
        .. Filters,
        new BalanceMark(21, 62, Start.AddMicroseconds(63), Parts(64), Parts(67), Parts(70), Parts(73)),
        new CreditChange(21, 76, Start.AddMicroseconds(77), new(78), new(79)),
        new Survey
        {
            Id = ObjectId.InBook(Start, 21, 18), Researcher = Payer, Title = "t" + Unicode, Content = "c" + Unicode,
            Responses = 70, ClearedBefore = LastInBook, IsDeleted = true, CreatedAt = Start.AddMicroseconds(71),
        },
        new SurveyResponse(
            ObjectId.InBook(Start, 21, 19), LastInBook, "p" + Unicode, "s" + Unicode, "c" + Unicode, IsDeleted: true,
            Start.AddMicroseconds(72)),
        .. Payouts,
        new TaskCollection
        {
            Id = ObjectId.InBook(Start, 21, 20), Name = "n" + Unicode, Content = LastInBook, Answers = 73, CreatedBy = Payer,
            CreatedAt = Start.AddMicroseconds(74), ModifiedBy = LastId, ModifiedAt = Start.AddMicroseconds(75),
        },
        new TaskResponse(
            ObjectId.InBook(Start, 21, 21), ObjectId.InBook(Start, 21, 20), LastInBook, Payer, LastId, 76, 77,
            Start.AddMicroseconds(78)),
        new Alert
        {
            Book = 21, Mark = Most, Days = 73, MailTo = "m" + Unicode, State = AlertState.Low,
            TurnedAt = Start.AddMicroseconds(74), MailAt = Start.AddMicroseconds(75), Attempts = 76, Failure = "f" + Unicode,
            Sent = 77,
        },
        new PricingChange
        {
            Book = 21, Sequence = 89, At = Start.AddMicroseconds(90), Transfer = 91, Serial = 92, MTurkBefore = Priced(30),
            ProlificBefore = Priced(40),
        },
        .. BatchedTasks,
        new SigningKey(80, new byte[] { 7, 9 }, Start.AddMicroseconds(80)),
        new StudyFeedback
        {
            Study = LastInBook, Submission = ObjectId.InBook(Start, LastBook, 22), Participant = Payer, IsSigned = true,
            IsOfReturned = true, Category = "c" + Unicode, Text = "t" + Unicode, Clarity = 81, Difficulty = 82, Fairness = 83,
            GivenAt = Start.AddMicroseconds(84),
        },
        new FeedbackFile(ObjectId.InBook(Start, 21, 23), "n" + Unicode, 85, Start.AddMicroseconds(86)),
        new MailAddress
        {
            Participant = Payer, Sealed = new byte[] { 8, 7 }, Address = Ones, SetAt = Start.AddMicroseconds(87),
            VerifiedAt = Start.AddMicroseconds(88), Link = Digest.Of("link"), LinkEndsAt = Start.AddMicroseconds(89),
            Mails = new(90, Start.AddMicroseconds(91)),
        },
        new MailOwner(Digest.Of("address"), Payer, new(92, Start.AddMicroseconds(93))),
        new SubjectOwner(Digest.Of("subject"), Payer),
    ];

    private static ObjectId LastInBook => new(uint.MaxValue, ((ulong)LastBook << 32) | uint.MaxValue);

    private static PackedEvents Packed(params byte[] bytes) => new(bytes);

    private static Pricing Extremes => new()
    {
        FeeRate = new(Ratio.MaxPart, 1),
        VatRate = new(1, Ratio.MaxPart),
        LargeStudyRate = new(Ratio.MaxPart, Ratio.MaxPart - 1),
        LargeStudyPlaces = int.MaxValue,
        MinimumFee = Most,
        Step = Most,
        Surcharges = new(
            [
                .. Enumerable.Range(0, SurchargeTable.MaxEntries)
                    .Select(i => new Surcharge($"Q{i:d63}", new(1, Ratio.MaxPart), Money.MaxAmount))
            ]),
    };

    private static Pricing Priced(int from) => new()
    {
        FeeRate = new(1, from + 1),
        VatRate = new(2, from + 3),
        LargeStudyRate = new(1, from + 7),
        LargeStudyPlaces = from + 4,
        MinimumFee = new(from + 5),
        Step = new(from + 6),
        Surcharges = new([new("Q" + from, new(1, from + 8), new(from + 9)), new("R" + from, Ratio.Zero, new(from + 10))]),
    };

    private static Breakdown Parts(long from) => new(new(from), new(from + 1), new(from + 2));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
