using System.Reflection;

namespace Bursar.Ledger.Tests;

/// <summary>
/// A request key must never answer for another request: each field of each command shows in its description, but for those
/// that are made anew for every try.
/// </summary>
public sealed class DescribeTests
{
    private static readonly Dictionary<Type, string[]> MadeAnew = new()
    {
        [typeof(OpenBook)] = ["Id"],
        [typeof(AddAccessKey)] = ["SealedSecret"],
        [typeof(CreateToken)] = ["Id", "Digest"],
        [typeof(CreateUser)] = ["Id"],
        [typeof(AddParticipant)] = ["Id"],
        [typeof(PayBonuses)] = ["Lines"], // They follow from the batch.
        [typeof(RequestTrait)] = ["Last"], // What was read before the command.
        [typeof(SubmitWork)] = ["Answers", "Participant", "Groups", "Tasks", "Survey"], // From the document and the study.
        [typeof(CompleteSubmission)] = ["Participant", "Groups"], // They follow from the submission and the study.
        [typeof(SubmitTraitTest)] = ["Answers"], // They follow from the document.
        [typeof(TakePlace)] = ["Candidate"], // What was read before the command.
        [typeof(ReplaceHookSecret)] = ["Sealed"],
        [typeof(EnsureHookSecret)] = ["Sealed"],
        [typeof(RemoveTopic)] = ["Subscribers"], // What was read before the command.
        [typeof(AddHook)] = ["Challenge"],
        [typeof(PlanDeliveries)] = ["Deliveries"], // They follow from the events.
        [typeof(RecordDelivery)] = ["RetryAt", "Next"], // A random time, and what was read before the command.
        [typeof(MakeLink)] = ["At"],
        [typeof(UseLink)] = ["PasswordHash", "Session", "At"], // A hash has a salt.
        [typeof(SetPassword)] = ["PasswordHash"],
        [typeof(StartSession)] = ["Session", "At", "Passkey"],
        [typeof(CountFailure)] = ["At"],
        [typeof(SeeSession)] = ["At"],
        [typeof(InviteMember)] = ["Secret", "At"],
        [typeof(AcceptInvitation)] = ["At"],
        [typeof(ChangeCollection)] = ["Was"], // What was read before the command.
        [typeof(DeleteCollection)] = ["Was"],
        [typeof(TransitCollection)] = ["Was"],
        [typeof(SetPayoutAddress)] = ["Sealed"],
        [typeof(PreparePayout)] = ["Id", "Claims"], // A new id, and what was read before the command.
        [typeof(WithdrawPayout)] = ["Currency", "Participants"], // They follow from the payout.
        [typeof(RecordPayout)] = ["Currency"],
        [typeof(MakeGroupLink)] = ["Secret"],
        [typeof(ForgetParticipant)] = ["Name", "Mail", "Subject"], // What was read before the command.
        [typeof(AddSigningKey)] = ["Sealed", "MadeAt"],
        [typeof(SetMailAddress)] = ["Sealed", "Before", "Secret", "At"],
        [typeof(VerifyMailAddress)] = ["At"],
        [typeof(CountMail)] = ["At"],
        [typeof(BindProvider)] = ["At"],
        [typeof(KeepProvedMail)] = ["Sealed"],
        [typeof(KeepAccount)] = ["Before", "PasswordHash"], // What was read before the command, and a hash with a salt.
    };

    [Fact]
    public void Describe_TwoCommands_DifferInTheirName() => Assert.Equal(
        EveryCommand.All.Count, EveryCommand.All.Select(one => one.Describe().ToString().Split('\n')[0]).Distinct().Count());

    /// <summary>
    /// The text is stored with the answer for a day, and a retry may come after an upgrade: it must have the same text then. A
    /// field that is added makes such a retry another request, which is refused.
    /// </summary>
    [Fact]
    public void Describe_EveryCommand_IsTheTextThatIsStored() => Assert.Equal(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "requests.txt")),
        string.Join(
            '\n',
            EveryCommand.All.SelectMany(one => new[] { one, Fields(one).Aggregate(one, Changed) })
                .Select(one => one.Describe())));

    [Fact]
    public void Describe_AnyFieldChanged_DiffersUnlessItIsMadeAnewForEveryTry()
    {
        foreach (var command in EveryCommand.All)
            foreach (var field in Fields(command))
            {
                var (one, other) = (command.Describe().ToString(), Changed(command, field).Describe().ToString());
                var difference = RequestText.FirstDifference(one, other);
                Assert.True(
                    difference is null == MadeAnew.GetValueOrDefault(command.GetType(), []).Contains(field.Name),
                    $"{command.GetType().Name}.{field.Name}: the difference is '{difference}'");
            }
    }

    /// <summary>
    /// The keys and the book are left out: they say where the stored answer is looked up. So is who asks, and through which
    /// dialect: the request is the same.
    /// </summary>
    private static IEnumerable<PropertyInfo> Fields(Command command) => command.GetType().GetProperties()
        .Where(field => field.CanWrite)
        .Where(field => field.Name is not (nameof(Command.Key) or nameof(Command.Seal) or nameof(Command.Book)))
        .Where(field => field.Name is not (nameof(Command.By) or nameof(StudyCommand.SeenBy)));

    private static Command Changed(Command command, PropertyInfo field)
    {
        var copy = (Command)command.GetType().GetMethod("<Clone>$")!.Invoke(command, null)!;
        field.SetValue(copy, Other(field.PropertyType, field.GetValue(command)));
        return copy;
    }

    /// <summary>Another value; for a field that may be absent, its emptiest value, which must not pass for absent.</summary>
    private static object Other(Type type, object? value) => value switch
    {
        string text => text + "x",
        int number => number + 1,
        long number => number + 1,
        bool flag => !flag,
        Money money => money + new Money(1),
        TimeSpan span => span + TimeSpan.FromSeconds(1),
        Currency => Currency.EUR,
        IReadOnlyCollection<string> list => list.Append("x").ToList(),
        DateTimeOffset time => time.AddMicroseconds(1),
        Document document => document with { Text = document.Text + "x" },
        Origin => Origin.Prolific,
        ObjectId id => id with { Low = id.Low + 1 },
        Book book => book with { Id = book.Id with { Low = book.Id.Low + (1UL << 32) } },
        Membership member => member with { Book = member.Book + 1 },
        Digest digest => digest with { D = digest.D + 1 },
        Pricing pricing => pricing with { FeeRate = pricing.FeeRate + new Ratio(1, 1_000_000) },
        SealedSecret => new SealedSecret(new byte[] { 2 }),
        CompletionCodes => new CompletionCodes([new("A", CompletionAction.Review, Money.Zero)]),
        IReadOnlySet<ObjectId> set => set.Append(Worker).ToHashSet(),
        IReadOnlyCollection<ObjectId> list => list.Append(Worker).ToList(),
        IReadOnlyList<BonusLine> list => list.Append(list[0]).ToList(),
        IReadOnlyList<PlannedDelivery> list => list.Append(list[0]).ToList(),
        Delivery delivery => delivery with { Attempts = delivery.Attempts + 1 },
        HookSpecification => new HookSpecification(HookTransport.Mail, "t", "E"),
        IReadOnlyList<NewUpload> list => list.Append(new("question", "name", "type", new byte[] { 1 })).ToList(),
        IReadOnlyList<GivenAnswer> list => list.Append(new("question", ["answer"])).ToList(),
        RequirementList => new RequirementList([new("TYPE", Comparator.Exists, StudyAction.Accept)]),
        Candidate => new Candidate(RequirementList.None, new Standing()),
        Audience => new Audience(new AudienceRule(AudienceKind.Listed, true) { Ids = [Worker] }),
        Site => Site.WorkSite,
        Role role => role == Role.ProjectEditor ? Role.WorkspaceAdmin : Role.ProjectEditor,
        Fingerprint fingerprint => fingerprint with { Version = fingerprint.Version + 1 },
        SubmissionRules => new SubmissionRules { PerParticipant = 2 },
        SubmissionState => SubmissionState.Returned,
        SignInLink link => link with { Purpose = LinkPurpose.SignIn },
        MessageWay => MessageWay.FromParticipant,
        MessageCategory => MessageCategory.Feedback,
        CollectionState => CollectionState.Draft,
        CollectedStudies studies => studies with { Wanted = [.. studies.Wanted, Worker] },
        IReadOnlyList<GivenLogin> list => list.Append(list[0] with { Name = list[0].Name + "x" }).ToList(),
        IReadOnlyList<StudyCommand> list => list.Append(new PublishStudy(Worker)).ToList(),
        Session session => session with { Label = session.Label + "x" },
        IReadOnlyDictionary<string, IReadOnlyList<int>> => new Dictionary<string, IReadOnlyList<int>> { ["age"] = [34] },
        IReadOnlyDictionary<ObjectId, IReadOnlyDictionary<string, IReadOnlyList<int>>> =>
            new Dictionary<ObjectId, IReadOnlyDictionary<string, IReadOnlyList<int>>>
            {
                [Worker] = new Dictionary<string, IReadOnlyList<int>> { ["age"] = [34] },
            },
        PayoutMethod => PayoutMethod.PayPal,
        PayoutItemState => PayoutItemState.Returned,
        IReadOnlyList<PayoutClaim> list => list.Append(list[0]).ToList(),
        RowKey => RowKey.OfToken(Digest.Of("b")),
        Deed => Deed.Refund,
        RefusalReason => RefusalReason.NotFound,
        Alert alert => alert with { Days = alert.Days + 1 },
        AlertState => AlertState.Fine,
        ReadOnlyMemory<byte> => new ReadOnlyMemory<byte>([2]),
        Passkey passkey => passkey with { Credential = passkey.Credential + "x" },
        TaskJobEnd end => end with { Accepted = end.Accepted + 1 },
        null when type == typeof(TaskJobEnd) => new TaskJobEnd(TaskJobState.Failed, 0, 0, ""),
        null when type == typeof(SharedTasks) => new SharedTasks(2, 3),
        null when type == typeof(Passkey) => new Passkey(Worker, "a", "b", 0, Start, Start, CanMove: false, "c"),
        null when type == typeof(PricingEdit) => new PricingEdit(),
        null when type == typeof(Digest?) => Digest.Of(""),
        null when type == typeof(string) => "",
        null when type == typeof(bool?) => false,
        null when type == typeof(Locale?) => new Locale("US"),
        null when type == typeof(int?) => 0,
        null when type == typeof(Money?) => Money.Zero,
        null when type == typeof(decimal?) => 0m,
        null when type == typeof(TimeSpan?) => TimeSpan.Zero,
        null when type == typeof(DateTimeOffset?) => Start,
        null when type == typeof(IReadOnlyList<GivenAnswer>) => new List<GivenAnswer>(),
        null when type == typeof(ReviewPolicies) => new ReviewPolicies(),
        null when type == typeof(HookSpecification) => new HookSpecification(HookTransport.Topic, "", ""),
        null when type == typeof(CollectedStudies) => CollectedStudies.None,
        null when type == typeof(AnsweredTasks) => new AnsweredTasks(BookId(), BookId(), 1),
        null when type == typeof(AnsweredSurvey) => new AnsweredSurvey(BookId(), ""),
        null when type == typeof(NewTest) => new NewTest("", TimeSpan.Zero),
        _ => throw new InvalidOperationException($"Say here what another {type.Name} is."),
    };
}
