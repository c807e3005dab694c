namespace Bursar.Storage.Tests;

/// <content>Rows with as little in them as there can be.</content>
internal static partial class Samples
{
    /// <summary>Rows with the emptiest value in each column.</summary>
    public static IReadOnlyList<Row> Empty { get; } =
    [
        new Book
        {
            Id = ObjectId.InBook(Start, 1, 0),
            Title = "",
            Currency = default,
            Owner = default,
            OpenedAt = DateTimeOffset.UnixEpoch,
        },
        new Study
        {
            Id = ObjectId.InBook(Start, 1, 1), Title = "", State = default, Origin = default, Reward = default, Places = 0,
            CreatedAt = DateTimeOffset.MinValue, TimeLimit = default, ApproveAfter = default,
        },
        new Submission
        {
            Id = ObjectId.InBook(Start, 1, 2),
            Study = default,
            Participant = default,
            State = default,
            TakenAt = DateTimeOffset.UnixEpoch,
        },
        new Participation(ObjectId.InBook(Start, 1, 1), default, default),
        new Document(ObjectId.InBook(Start, 1, 1), ""),
        new Bonus
        {
            Id = ObjectId.InBook(Start, 1, 3), Study = default, Submission = default, Participant = default, Amount = default,
            Reason = "", PaidAt = DateTimeOffset.UnixEpoch,
        },
        new BonusBatch(ObjectId.InBook(Start, 1, 4), default, null),
        new Project { Id = ObjectId.InBook(Start, 1, 5), Title = "", Owner = default, CreatedAt = DateTimeOffset.UnixEpoch },
        new Membership(1, default, default, DateTimeOffset.UnixEpoch),
        new User(default, "", "", DateTimeOffset.UnixEpoch),
        new Participant(default, DateTimeOffset.UnixEpoch),
        new AccessKey { KeyId = "", ForBook = 0, SealedSecret = default, CreatedAt = DateTimeOffset.UnixEpoch },
        new Token { Id = default, Digest = default, User = default, ForBook = 0, CreatedAt = DateTimeOffset.UnixEpoch },
        new Transfer
        {
            Book = 1, Sequence = 0, At = DateTimeOffset.UnixEpoch, Kind = default, From = default, To = default, Amount = default,
            Subject = default, Reference = "", RequestKey = "", AvailableAfter = default, Hash = default,
        },
        new EventBatch(1, 0, Start, default),
        new TraitType
        {
            Id = ObjectId.InBook(Start, 1, 6), Name = "", Description = "", State = default, CreatedAt = DateTimeOffset.UnixEpoch,
        },
        new TraitName(1, "", default),
        new Trait { Type = ObjectId.InBook(Start, 1, 6), Participant = default, State = default },
        new RequirementSet(ObjectId.InBook(Start, 1, 7), RequirementList.None),
        new TraitUse(ObjectId.InBook(Start, 1, 1), default, default),
        new Block { Book = 1, Participant = default, IsActive = false, Reason = "", BlockedAt = DateTimeOffset.UnixEpoch },
        new StudyTally { Book = 1, Project = default },
        new TraitTest(ObjectId.InBook(Start, 1, 8), "", "", null),
        new TraitRequest
        {
            Id = ObjectId.InBook(Start, 1, 9), Type = default, Participant = default, State = default,
            AskedAt = DateTimeOffset.UnixEpoch,
        },
        new Hook
        {
            Id = ObjectId.InBook(Start, 1, 30), Origin = Origin.MTurk, EventTypes = "", Target = "", Challenge = default,
            CreatedAt = DateTimeOffset.UnixEpoch, IsEnabled = false, After = 0,
        },
        new HookSecret(ObjectId.InBook(Start, 1, 31), default, default, DateTimeOffset.UnixEpoch),
        new Outbox(1, 0, 0, 0),
        new Delivery
        {
            Id = ObjectId.InBook(Start, 1, 32), Hook = default, Subject = default, EventType = "", Target = "", Payload = "",
            HappenedAt = DateTimeOffset.UnixEpoch, ChangedAt = DateTimeOffset.UnixEpoch, State = DeliveryState.Failed,
        },
        new StudyReview(ObjectId.InBook(Start, 1, 1), new()),
        new AnswerSheet(ObjectId.InBook(Start, 1, 2), default, new([]), null),
        new ReviewEntry
        {
            Id = ObjectId.InBook(Start, 1, 10), Study = default, Policy = default, Finding = default, Subject = default,
            At = DateTimeOffset.UnixEpoch,
        },
        new OneOffPayment
        {
            Id = ObjectId.InBook(Start, 1, 11), Participant = default, Amount = default, Reason = "",
            PaidAt = DateTimeOffset.UnixEpoch,
        },
        new Message
        {
            Id = ObjectId.InBook(Start, 1, 12), Way = default, Recipient = default, Subject = "", Text = "",
            SentAt = DateTimeOffset.UnixEpoch,
        },
        new SignIn { Site = default, Person = default, Name = "" },
        new SignInName(default, "", default),
        new Topic { Id = ObjectId.InBook(Start, 1, 13), Name = "", CreatedAt = DateTimeOffset.UnixEpoch },
        new Upload
        {
            Id = ObjectId.InBook(Start, 1, 14), Owner = default, Submission = default, Question = "", FileName = "",
            MediaType = "", Content = default,
        },
        new ParticipantGroup { Id = ObjectId.InBook(Start, 1, 14), Name = "", CreatedAt = DateTimeOffset.UnixEpoch },
        new GroupMember(ObjectId.InBook(Start, 1, 14), default, IsMember: false, DateTimeOffset.UnixEpoch),
        new StudyAudience(ObjectId.OfText(1, ""), Audience.Everyone),
        new Invitation
        {
            Book = 1, Email = "", Role = default, InvitedBy = default, Secret = default, MadeAt = DateTimeOffset.UnixEpoch,
        },
        new StudyCollection
        {
            Id = ObjectId.InBook(Start, 1, 15), Project = default, Name = "", State = default,
            CreatedAt = DateTimeOffset.UnixEpoch,
        },
        new CollectionPart(ObjectId.InBook(Start, 1, 15), default, default),
        new LoginPool(ObjectId.InBook(Start, 1, 16), 0, 0, DateTimeOffset.UnixEpoch),
        new Login(ObjectId.InBook(Start, 1, 16), 0, "", Array.Empty<byte>()),
        new LoginUse(ObjectId.InBook(Start, 1, 17), default, 0, default, default),
        new FilterSet { Id = ObjectId.InBook(Start, 1, 16), Name = "", Version = 0, CreatedAt = DateTimeOffset.UnixEpoch },
        new FilterSetVersion(ObjectId.InBook(Start, 1, 16), 0, "", ""),
        new BalanceMark(1, 0, DateTimeOffset.UnixEpoch, default, default, default, default),
        new CreditChange(1, 0, DateTimeOffset.UnixEpoch, default, default),
        new Survey
        {
            Id = ObjectId.InBook(Start, 1, 18), Researcher = default, Title = "", Content = "",
            CreatedAt = DateTimeOffset.UnixEpoch,
        },
        new SurveyResponse(ObjectId.InBook(Start, 1, 19), default, "", "", "", IsDeleted: false, DateTimeOffset.UnixEpoch),
        .. EmptyPayouts,
        new TaskCollection
        {
            Id = ObjectId.InBook(Start, 1, 20), Name = "", Content = default, CreatedBy = default,
            CreatedAt = DateTimeOffset.UnixEpoch,
        },
        new TaskResponse(
            ObjectId.InBook(Start, 1, 21), default, default, default, default, 0, 0, DateTimeOffset.UnixEpoch),
        new Alert { Book = 1 },
        new PricingChange
        {
            Book = 1, Sequence = 0, At = DateTimeOffset.UnixEpoch, Transfer = 0, Serial = 0, MTurkBefore = new(),
            ProlificBefore = new(),
        },
        .. EmptyBatchedTasks,
        new SigningKey(0, Array.Empty<byte>(), DateTimeOffset.UnixEpoch),
        new StudyFeedback { Study = ObjectId.InBook(Start, 1, 22), Submission = default, Participant = default },
        new FeedbackFile(ObjectId.InBook(Start, 1, 23), "", 0, DateTimeOffset.UnixEpoch),
        new MailAddress
        {
            Participant = new(1, 1), Sealed = Array.Empty<byte>(), Address = default, SetAt = DateTimeOffset.UnixEpoch,
        },
        new MailOwner(default, default, MailCount.None),
        new SubjectOwner(default, default),
    ];
}
