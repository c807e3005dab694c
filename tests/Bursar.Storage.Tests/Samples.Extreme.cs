namespace Bursar.Storage.Tests;

/// <content>Rows at the limits of the types.</content>
internal static partial class Samples
{
    public static IReadOnlyList<Row> Extreme { get; } =
    [
        new Book
        {
            Id = new(uint.MaxValue, (ulong)LastBook << 32), Title = Repeat("🧮", Book.MaxTitle / 2),
            Description = new('語', Book.MaxDescription), Currency = Currency.EUR, CreditLimit = Most, MTurkPricing = Extremes,
            ProlificPricing = new Pricing { Step = new(Money.UnitsPerMain) },
            NaivetyDistributionRate = 0.0000000000000000000000000001m, Owner = LastId, OpenedAt = Latest,
            LastSerial = uint.MaxValue, LastTransfer = long.MaxValue, LastHash = Ones,
            Events = new(long.MaxValue, Packed([.. Enumerable.Repeat(byte.MaxValue, 500)])),
            Funding = new(Least, Least, Least), Available = new(Most, Least, Most), Held = new(Most, Most, Most),
            Paid = new(Least, Most, Least), MovedAt = Latest, AllowsAnonymous = true,
            Fingerprint = new(long.MaxValue, UInt128.MaxValue),
        },
        new Study
        {
            Id = new(uint.MaxValue, ((ulong)LastBook << 32) | uint.MaxValue), Title = Repeat("👩", Study.MaxTitle / 2),
            InternalName = new('語', Study.MaxInternalName),
            State = StudyState.Active, Origin = Origin.MTurk, Reward = Least, UnitCost = new(Most, Least, Most),
            Places = int.MaxValue, Taken = int.MinValue, Paid = int.MaxValue, Closed = int.MinValue,
            Held = new(Least, Most, Least), CreatedAt = Latest, Submitted = int.MinValue,
            Reserved = int.MinValue, TimeLimit = Study.MaxTimeLimit,
            ApproveAfter = Study.MaxApproveAfter, ExpiresAt = Latest, Template = LastId, Project = LastId, Lapsed = int.MinValue,
            Ended = new(int.MaxValue, int.MinValue, 0, -1, int.MaxValue, int.MinValue),
            KeepFor = Study.MaxKeepFor, DeleteAt = Latest, OfferedFrom = Latest, Requirements = LastId,
            Reviews = StudyReviews.KnownAnswers, Reviewed = int.MaxValue,
            Rules = new() { PerParticipant = int.MaxValue, AtOnce = int.MinValue, RejectsUnder = Study.MaxTimeLimit },
            PublishedAt = Latest, Audience = LastId, Collection = LastId, Logins = LastId, Quota = MostParts,
            CompletionCodes = new(
                [
                    .. Enumerable.Range(0, CompletionCodes.MaxEntries)
                        .Select(i => new CompletionCode($"C{i:d63}", CompletionAction.ScreenOut, Most))
                ]),
        },
        new Submission
        {
            Id = new(uint.MaxValue, ((ulong)LastBook << 32) | uint.MaxValue), Study = LastId, Participant = LastId,
            State = SubmissionState.TimedOut, TakenAt = Latest, SubmittedAt = Latest, EndedAt = Latest, Due = Latest,
            Feedback = new('語', Submission.MaxFeedback), CompletionCode = new('語', Submission.MaxCompletionCode),
            PaidInstead = Least, ReturnRequestedAt = Latest, Earned = Most, Stratum = int.MaxValue,
        },
        new Participation(new(uint.MaxValue, ((ulong)LastBook << 32) | uint.MaxValue), LastId, LastId)
        {
            Count = int.MaxValue, FirstAt = Latest, TaskGroups = new('9', 10_000),
        },
        new Document(new(uint.MaxValue, ((ulong)LastBook << 32) | uint.MaxValue), new('語', Document.MaxLength)),
        new Bonus
        {
            Id = new(uint.MaxValue, ((ulong)LastBook << 32) | uint.MaxValue), Study = LastId, Submission = LastId,
            Participant = LastId, Amount = Least, Reason = Repeat("🧮", Bonus.MaxReason / 2), PaidAt = Latest,
        },
        new BonusBatch(new(uint.MaxValue, ((ulong)LastBook << 32) | uint.MaxValue), LastId, Latest),
        new Project
        {
            Id = new(uint.MaxValue, ((ulong)LastBook << 32) | uint.MaxValue), Title = Repeat("🧮", Project.MaxTitle / 2),
            Description = new('語', Project.MaxDescription), NaivetyDistributionRate = 0.0000000000000000000000000001m,
            Owner = LastId, CreatedAt = Latest,
        },
        new Membership(LastBook, LastId, Role.WorkspaceAdmin, Latest),
        new User(LastId, new('語', User.MaxName), Repeat("🧮", User.MaxName / 2), Latest),
        new Participant(LastId, Latest)
        {
            Locale = new("ZW", "99"), Marks = new(Enumerable.Range(0, ParticipantMarks.MaxEntries).Select(i => $"Q{i:d63}")),
            ForgottenAt = Latest,
        },
        new AccessKey
        {
            KeyId = new('Z', AccessKey.MaxKeyId), ForBook = LastBook,
            SealedSecret = Enumerable.Range(0, 4_096).Select(i => (byte)(i % 256)).ToArray(), CreatedAt = Latest,
            UsedAt = Latest,
        },
        new Token
        {
            Id = LastId, Digest = Ones, User = LastId, ForBook = LastBook, Label = Repeat("🧮", Token.MaxLabel / 2),
            CreatedAt = Latest, ExpiresAt = Latest, UsedAt = Latest,
        },
        new Transfer
        {
            Book = LastBook, Sequence = long.MaxValue, At = Latest, Kind = TransferKind.Release,
            From = new(AccountKind.Paid, LastId), To = new(AccountKind.Held, LastId), Amount = new(Most, Least, Most),
            Subject = LastId, Reference = Repeat("🧮", Transfer.MaxReference / 2), RequestKey = new('語', 256),
            AvailableAfter = Least, Hash = Ones,
        },
        new EventBatch(LastBook, long.MaxValue, Latest, Packed([.. Enumerable.Repeat(byte.MaxValue, 2_000)])),
        new TraitType
        {
            Id = LastInBook, Name = Repeat("🧮", TraitType.MaxName / 2), Keywords = new('語', TraitType.MaxKeywords),
            Description = Repeat("🧮", TraitType.MaxDescription / 2), State = TraitTypeState.Deleted,
            RetryDelay = TraitType.MaxSpan, TestDuration = TraitType.MaxSpan, GrantValue = int.MinValue, CreatedAt = Latest,
            Test = LastId,
        },
        new TraitName(LastBook, new('語', TraitType.MaxName), LastId),
        new Trait
        {
            Type = LastInBook, Participant = LastId, State = TraitState.Granted, Value = int.MinValue, GrantedAt = Latest,
            Reason = new('語', Trait.MaxReason), Request = LastId,
        },
        new RequirementSet(LastInBook, Longest),
        new TraitUse(LastInBook, LastId, LastId),
        new Block
        {
            Book = LastBook, Participant = LastId, IsActive = true, Reason = new('語', Block.MaxReason), BlockedAt = Latest,
        },
        new StudyTally
        {
            Book = LastBook, Project = LastId, Draft = int.MaxValue, Scheduled = int.MaxValue, Running = int.MaxValue,
            Paused = int.MaxValue, Finishing = int.MaxValue, AllSubmitted = int.MaxValue, AllDecided = int.MaxValue,
            Reviewing = int.MaxValue,
        },
        new TraitTest(LastInBook, new('語', TraitTest.MaxLength), Repeat("🧮", TraitTest.MaxLength / 2), Scored),
        new TraitRequest
        {
            Id = LastInBook, Type = LastId, Participant = LastId, State = TraitRequestState.Granted, AskedAt = Latest,
            Test = LastId, TestEndsAt = Latest, SubmittedAt = Latest, Value = int.MinValue,
            Reason = new('語', TraitRequest.MaxReason),
        },
        new Hook
        {
            Id = LastInBook, Origin = Origin.Prolific, EventTypes = new('語', Hook.MaxEventTypes),
            Target = Repeat("🧮", Hook.MaxTarget / 2), Challenge = Ones, CreatedAt = Latest, IsConfirmed = true, IsEnabled = true,
            IsDeleted = true, After = long.MaxValue, FailingSince = Latest,
        },
        new HookSecret(LastInBook, (Origin)int.MaxValue, new byte[2_000], Latest),
        new Outbox(LastBook, int.MaxValue, int.MaxValue, long.MaxValue),
        new Delivery
        {
            Id = LastInBook, Hook = LastId, Subject = LastId, EventType = new('語', Hook.MaxEventTypes),
            Target = Repeat("🧮", Hook.MaxTarget / 2), Payload = new('語', 10_000), HappenedAt = Latest, ChangedAt = Latest,
            State = DeliveryState.Failed, Attempts = int.MaxValue, Due = Latest, Failure = new('語', Delivery.MaxFailure),
            Next = LastId,
        },
        new StudyReview(LastInBook, Reviewed),
        new AnswerSheet(LastInBook, LastId, new([new(Repeat("🧮", 4_000), [new('語', 4_000)])]), int.MaxValue),
        new ReviewEntry
        {
            Id = LastInBook, Study = LastId, Policy = (StudyReviews)int.MaxValue, Finding = (ReviewFinding)int.MaxValue,
            Subject = LastId, Question = Repeat("🧮", 128), Value = Repeat("🧮", 128), Failure = RejectionCode.Busy, At = Latest,
        },
        new OneOffPayment
        {
            Id = LastInBook, Participant = LastId, Amount = Most, Reason = new('語', OneOffPayment.MaxReason), PaidAt = Latest,
        },
        new Message
        {
            Id = LastInBook, Way = (MessageWay)int.MaxValue, Sender = LastId, Recipient = LastId, Study = LastInBook,
            Category = (MessageCategory)int.MaxValue, Subject = Repeat("🧮", Message.MaxSubject / 2),
            Text = new('語', Message.MaxText), SentAt = Latest, ReadAt = Latest,
        },
        new SignIn
        {
            Site = (Site)int.MaxValue, Person = LastId, Name = new('語', SignIn.MaxName), IsOperator = true,
            PasswordHash = new('語', SignIn.MaxPasswordHash), Failures = int.MaxValue, LockedUntil = Latest,
            Link = new(Ones, (LinkPurpose)int.MaxValue, Latest),
            Sessions = new(
                Enumerable.Repeat(
                    new Session(LastId, Ones, Latest, Latest, Latest, new('語', Session.MaxLabel)), SessionList.MaxSessions)),
            Passkeys = new(
                Enumerable.Repeat(
                    new Passkey(
                        LastId, new('_', Passkey.MaxCredential), new('_', Passkey.MaxPublicKey), long.MaxValue, Latest, Latest,
                        CanMove: true, new('語', Passkey.MaxLabel)),
                    PasskeyList.MaxPasskeys)),
            ProviderSubject = Ones, OnlyBook = int.MaxValue,
        },
        new SignInName((Site)int.MaxValue, new('語', SignIn.MaxName), LastId),
        new Topic { Id = LastInBook, Name = new('語', Topic.MaxName), CreatedAt = Latest, IsDeleted = true },
        new Upload
        {
            Id = LastInBook, Owner = LastId, Submission = LastId, Question = new('語', Upload.MaxQuestion),
            FileName = new('語', Upload.MaxName),
            MediaType = new('語', Upload.MaxName), Content = new byte[Upload.MaxBytes],
        },
        new ParticipantGroup
        {
            Id = LastInBook, Name = new('語', ParticipantGroup.MaxName), Project = LastId, Count = int.MinValue,
            Description = new('語', ParticipantGroup.MaxDescription), Version = int.MaxValue, CreatedAt = Latest,
        },
        new GroupMember(LastInBook, LastId, IsMember: false, Latest),
        new StudyAudience(
            LastInBook,
            new(new AudienceRule(AudienceKind.Listed, true) { Ids = [.. Enumerable.Repeat(LastId, Audience.MaxIds)] })),
        new Invitation
        {
            Book = int.MaxValue, Email = new('語', User.MaxName), Role = (Role)int.MaxValue, InvitedBy = LastId, Secret = Ones,
            MadeAt = Latest, AcceptedBy = LastId, IsWithdrawn = true,
        },
        new StudyCollection
        {
            Id = LastInBook, Project = LastId, Name = new('語', StudyCollection.MaxName),
            Description = new('語', StudyCollection.MaxDescription), PublishAt = Latest,
            Studies = [.. Enumerable.Repeat(LastId, StudyCollection.MaxStudies)], State = (CollectionState)int.MaxValue,
            CreatedAt = Latest,
        },
        new CollectionPart(LastInBook, LastId, LastId),
        new LoginPool(LastInBook, int.MaxValue, int.MaxValue, Latest),
        new Login(LastInBook, int.MaxValue, new('語', Login.MaxName), Enumerable.Repeat(byte.MaxValue, 1_000).ToArray()),
        new LoginUse(LastInBook, LastId, int.MaxValue, LastId, LastId),
        .. ExtremeFilters,
        new BalanceMark(
            LastBook, long.MaxValue, Latest, new(Least, Least, Least), new(Most, Least, Most), new(Most, Most, Most),
            new(Least, Most, Least)),
        new CreditChange(LastBook, long.MaxValue, Latest, Least, Most),
        new Survey
        {
            Id = LastInBook, Researcher = LastId, Title = new('語', Survey.MaxTitle), Content = new('語', Survey.MaxContent),
            Responses = int.MaxValue, ClearedBefore = LastId, IsDeleted = true, CreatedAt = Latest,
        },
        new SurveyResponse(
            LastInBook, LastId, new('語', SurveyResponse.MaxName), new('語', SurveyResponse.MaxName),
            new('語', Survey.MaxContent), IsDeleted: true, Latest),
        .. ExtremePayouts,
        new TaskCollection
        {
            Id = LastInBook, Name = new('語', TaskCollection.MaxName), Content = LastId, Answers = long.MaxValue,
            CreatedBy = LastId, CreatedAt = Latest, ModifiedBy = LastId, ModifiedAt = Latest,
        },
        new TaskResponse(LastInBook, LastId, LastId, LastId, LastId, int.MaxValue, long.MaxValue, Latest),
        new Alert
        {
            Book = LastBook, Mark = Most, Days = int.MaxValue, MailTo = new('語', Alert.MaxMailTo),
            State = (AlertState)int.MaxValue, TurnedAt = Latest, MailAt = Latest, Attempts = int.MaxValue,
            Failure = new('語', Delivery.MaxFailure), Sent = int.MinValue,
        },
        new PricingChange
        {
            Book = LastBook, Sequence = long.MaxValue, At = Latest, Transfer = long.MaxValue, Serial = uint.MaxValue,
            MTurkBefore = Extremes, ProlificBefore = new Pricing { Step = new(Money.UnitsPerMain) },
        },
        .. ExtremeBatchedTasks,
        new SigningKey(int.MaxValue, Enumerable.Repeat(byte.MaxValue, SigningKey.MaxSealed).ToArray(), Latest),
        new StudyFeedback
        {
            Study = LastInBook, Submission = LastId, Participant = LastId, IsSigned = true, IsOfReturned = true,
            Category = new('語', StudyFeedback.MaxCategory), Text = new('語', StudyFeedback.MaxText), Clarity = int.MaxValue,
            Difficulty = int.MinValue, Fairness = int.MaxValue, GivenAt = Latest,
        },
        new FeedbackFile(LastInBook, new('語', Upload.MaxName), int.MaxValue, Latest),
        new MailAddress
        {
            Participant = LastId, Sealed = Enumerable.Repeat(byte.MaxValue, MailAddress.MaxSealed).ToArray(), Address = Ones,
            SetAt = Latest, VerifiedAt = Latest, Link = Ones, LinkEndsAt = Latest, Mails = new(int.MaxValue, Latest),
        },
        new MailOwner(Ones, LastId, new(int.MinValue, Latest)),
        new SubjectOwner(Ones, LastId),
    ];
}
