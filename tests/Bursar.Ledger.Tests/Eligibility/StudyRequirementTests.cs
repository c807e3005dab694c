namespace Bursar.Ledger.Tests;

/// <summary>Studies that require traits, and who takes their places.</summary>
public sealed class StudyRequirementTests
{
    private readonly MemoryStore _store = new();
    private readonly MemoryReader _reader;
    private readonly ObjectId _book;
    private readonly ObjectId _type;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public StudyRequirementTests()
    {
        _reader = new(_store);
        _book = _store.OpenBook(100);
        _type = _store.Must(new CreateTraitType(_book.Book, "Cats", "Can tell cats from dogs.")).Subject;
    }

    [Fact]
    public async Task Take_WithTheTrait_IsPossibleAsLongAsItIsGranted()
    {
        var study = Offer(Own(Comparator.GreaterThan, 5));

        Assert.Contains(
            $"requirement {_type.ToUpperString()}:GreaterThan:Accept:5", await RefusedAsync(study), StringComparison.Ordinal);
        _store.Must(new GrantTrait(_type, Worker, 5));
        await RefusedAsync(study);
        _store.Must(new GrantTrait(_type, Worker, 6));
        _store.Must(new RevokeTrait(_type, Worker));
        await RefusedAsync(study);
        _store.Must(new GrantTrait(_type, Worker, 6));
        await TakenAsync(study);
    }

    [Fact]
    public async Task Take_AfterTheTypeWasDeleted_StillNeedsTheTrait()
    {
        var study = Offer(Own(Comparator.Exists));
        _store.Must(new GrantTrait(_type, Worker, 1));
        _store.Must(new DeleteTraitType(_type, "Cats"));

        await TakenAsync(study);
        await RefusedAsync(study, Colleague);
        _store.MustRefuse(Draft(Own(Comparator.Exists)), RejectionCode.NotFound);
    }

    [Fact]
    public void Draft_ATypeThatIsNotThere_IsRefused()
    {
        _store.Must(new UpdateTraitType(_type) { IsActive = false });
        _store.MustRefuse(Draft(Own(Comparator.Exists)), RejectionCode.WrongState);
        _store.Must(new UpdateTraitType(_type) { IsActive = true });
        _store.Must(Draft(Own(Comparator.Exists)));
        string[] unknown =
        [
            "3XYZ", _book.ToUpperString(), ObjectId.InBook(Start, 8, 1).ToUpperString(), _type.ToUpperString() + "0",
        ];
        foreach (var type in unknown)
            _store.MustRefuse(
                Draft(new Requirement(type, Comparator.DoesNotExist, StudyAction.Accept)), RejectionCode.NotFound);
        foreach (var type in SystemTrait.All)
            _store.Must(Draft(new Requirement(type, Comparator.Exists, StudyAction.Accept)));
    }

    [Fact]
    public async Task Draft_APremiumTraitOfThePricing_IsOneThatTheOperatorSets()
    {
        var book = _store.OpenBook(10, open => new(BookId(8), "Other", open.Currency, open.Owner)
        {
            MTurkPricing = new() { Surcharges = new([new("PREMIUM", Ratio.Zero, Amount(0.40m))]) },
        });
        var study = _store.Must(
            Draft(new Requirement("PREMIUM", Comparator.Exists, StudyAction.Accept)) with { Book = book.Book }).Subject;
        _store.Must(new AddParticipant(Worker));

        await RefusedAsync(study);
        _store.Must(new UpdateParticipant(Worker) { Added = ["PREMIUM"] });
        await TakenAsync(study);
    }

    [Fact]
    public void Draft_TheSameRequirements_AreKeptOnceAndTheirUsesForEveryStudy()
    {
        var studies = Enumerable.Range(0, 3).Select(_ => Offer(Own(Comparator.Exists), Own(Comparator.LessThan, 9))).ToList();

        var set = Assert.Single(_store.Rows.Values.OfType<RequirementSet>());
        Assert.All(studies, study => Assert.Equal(set.Id, _store.StudyOf(study).Requirements));
        Assert.Equal(
            studies.Select(study => new TraitUse(study, _type, set.Id)).ToHashSet(),
            _store.Rows.Values.OfType<TraitUse>().ToHashSet());
    }

    [Fact]
    public async Task ChangeTerms_OtherRequirements_CountFromThenOn()
    {
        var study = Offer(Own(Comparator.Exists));
        var candidate = await Candidate.ReadAsync(_reader, _store.Find<Study>(RowKey.OfStudy(study)), Worker, Stop);
        var before = new TakePlace(study, Worker) { Candidate = candidate };
        var change = new ChangeTerms(study, "Read a page", Amount(1))
        {
            TimeLimit = TimeSpan.FromHours(1),
            ApproveAfter = default,
        };

        _store.Must(change with { Requirements = new([Own(Comparator.DoesNotExist)]) });

        Assert.Equal(EventKind.StudyChanged, _store.Events[^1].Kind);
        _store.MustRefuse(before, RejectionCode.Changed);
        _store.Must(new GrantTrait(_type, Colleague, 1));
        await RefusedAsync(study, Colleague);
        await TakenAsync(study);
        _store.Must(change);
        await TakenAsync(study, Colleague);
        _store.MustRefuse(before with { Participant = Payer }, RejectionCode.Changed);
    }

    [Theory]
    [InlineData(StudyAction.Accept, true, true)]
    [InlineData(StudyAction.Preview, true, false)]
    [InlineData(StudyAction.Discover, false, false)]
    public async Task Check_EveryAction_FollowsWhatTheRequirementGuards(StudyAction guards, bool discover, bool preview)
    {
        var study = Offer(Own(Comparator.Exists) with { Guards = guards });

        Assert.Equal([discover, preview, false], await AllowedAsync());
        _store.Must(new GrantTrait(_type, Worker, 1));
        Assert.Equal([true, true, true], await AllowedAsync());
        _store.Must(new BlockParticipant(_book.Book, Worker, "Why"));
        Assert.Equal([false, false, false], await AllowedAsync());

        async Task<List<bool>> AllowedAsync()
        {
            List<bool> allowed = [];
            foreach (var action in new[] { StudyAction.Discover, StudyAction.Preview, StudyAction.Accept })
                allowed.Add(await _reader.CheckAsync(study, Worker, action, Stop) is null);
            return allowed;
        }
    }

    /// <summary>Of ten places: six approved in part or whole, two rejected, one returned, one timed out.</summary>
    [Fact]
    public void Standing_OfAHistory_CountsAndRoundsDown()
    {
        var standing = new Standing
        {
            Submissions = new Dictionary<SubmissionState, int>
            {
                [SubmissionState.Approved] = 90,
                [SubmissionState.PartlyApproved] = 5,
                [SubmissionState.Rejected] = 4,
                [SubmissionState.Submitted] = 1,
                [SubmissionState.Returned] = 33,
                [SubmissionState.TimedOut] = 17,
                [SubmissionState.Taken] = 1,
                [SubmissionState.ScreenedOut] = 3,
            },
        };

        Assert.Equal((154, 103, 95), (standing.Taken, standing.Submitted, standing.Approved));
        Assert.Equal(
            (66, 11, 21, 92, 3, 95),
            (
                Of(SystemTrait.PercentSubmitted), Of(SystemTrait.PercentAbandoned), Of(SystemTrait.PercentReturned),
                Of(SystemTrait.PercentApproved), Of(SystemTrait.PercentRejected), Of(SystemTrait.NumberApproved)));
        Assert.Equal(
            (100, 0, 0, 100, 0, 0, 0, null),
            (
                New(SystemTrait.PercentSubmitted), New(SystemTrait.PercentAbandoned), New(SystemTrait.PercentReturned),
                New(SystemTrait.PercentApproved), New(SystemTrait.PercentRejected), New(SystemTrait.NumberApproved),
                New(SystemTrait.Adult), New(SystemTrait.Masters)));

        int? Of(string type) => standing.NumberOf(type);
        int? New(string type) => Standing.Unknown.NumberOf(type);
    }

    /// <summary>With fewer than 100 submissions, a rejection or two says nothing.</summary>
    [Theory]
    [InlineData(99, 100)]
    [InlineData(100, 1)]
    public void Standing_PercentApproved_CountsFromAHundredSubmissions(int submitted, int expected)
        => Assert.Equal(
            expected,
            new Standing
            {
                Submissions = new Dictionary<SubmissionState, int>
                {
                    [SubmissionState.Approved] = 1,
                    [SubmissionState.Rejected] = submitted - 1,
                },
            }.NumberOf(SystemTrait.PercentApproved));

    private Requirement Own(Comparator comparator, params int[] numbers)
        => new(_type.ToUpperString(), comparator, StudyAction.Accept) { Numbers = numbers };

    private DraftStudy Draft(params Requirement[] requirements)
        => new(_book.Book, "Read a page", Amount(1), 5, Origin.MTurk) { Requirements = new(requirements), Publish = true };

    private ObjectId Offer(params Requirement[] requirements) => _store.Must(Draft(requirements)).Subject;

    private async Task<TakePlace> TakeAsync(ObjectId study, ObjectId? participant)
        => new(study, participant ?? Worker)
        {
            Candidate = await Candidate.ReadAsync(
                _reader, _store.Find<Study>(RowKey.OfStudy(study)), participant ?? Worker, Stop),
        };

    private async Task TakenAsync(ObjectId study, ObjectId? participant = null)
        => _store.Must(await TakeAsync(study, participant));

    private async Task<string> RefusedAsync(ObjectId study, ObjectId? participant = null)
        => _store.MustRefuse(await TakeAsync(study, participant), RejectionCode.NotEligible);
}
