namespace Bursar.Ledger.Tests;

public sealed class TraitTypeTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public TraitTypeTests() => _book = _store.OpenBook();

    private CreateTraitType Create => new(_book.Book, "Cats", "Can tell cats from dogs.");

    [Fact]
    public void Create_EveryProperty_IsKept()
    {
        var id = _store.Must(Create with
        {
            Keywords = "cat, dog",
            IsActive = false,
            RetryDelay = TimeSpan.FromDays(3),
            GrantValue = -7,
        }).Subject;

        Assert.Equal(
            new TraitType
            {
                Id = id,
                Name = "Cats",
                Description = "Can tell cats from dogs.",
                Keywords = "cat, dog",
                State = TraitTypeState.Inactive,
                RetryDelay = TimeSpan.FromDays(3),
                GrantValue = -7,
                CreatedAt = Start,
            },
            TypeOf(id));
        Assert.Equal((EventKind.TraitTypeCreated, id), (_store.Events[^1].Kind, _store.Events[^1].Subject));
    }

    [Fact]
    public void Create_NameInUse_IsRefusedUntilTheTypeIsDeleted()
    {
        var first = _store.Must(Create).Subject;

        var outcome = _store.Execute(Create with { Description = "Other" });
        Assert.Equal((RejectionCode.AlreadyExists, first), (outcome.Rejection!.Code, outcome.Rejection.Subject));
        _store.Must(Create with { Name = "cats" });
        var other = _store.OpenBook(change: open => new(BookId(8), "Other", open.Currency, open.Owner));
        _store.Must(new CreateTraitType(other.Book, "Cats", "Elsewhere"));
        _store.Must(new DeleteTraitType(first, "Cats"));
        Assert.NotEqual(first, _store.Must(Create).Subject);
        _store.MustRefuse(Create, RejectionCode.AlreadyExists);
    }

    [Fact]
    public void Create_OutOfItsLimits_IsRefused()
    {
        Command[] wrong =
        [
            Create with { Name = " " },
            Create with { Name = new string('n', TraitType.MaxName + 1) },
            Create with { Name = "a\0" },
            Create with { Description = "" },
            Create with { Description = new string('d', TraitType.MaxDescription + 1) },
            Create with { Keywords = new string('k', TraitType.MaxKeywords + 1) },
            Create with { RetryDelay = TimeSpan.FromSeconds(-1) },
            Create with { RetryDelay = TimeSpan.FromMilliseconds(1_500) },
            Create with { RetryDelay = TraitType.MaxSpan + TimeSpan.FromSeconds(1) },
        ];
        foreach (var one in wrong) _store.MustRefuse(one, RejectionCode.InvalidValue);
        _store.MustRefuse(new CreateTraitType(9, "Cats", "No book"), RejectionCode.NotFound);
        _store.Must(Create with
        {
            Name = new string('n', TraitType.MaxName),
            Description = new string('d', TraitType.MaxDescription),
            Keywords = new string('k', TraitType.MaxKeywords),
            RetryDelay = TraitType.MaxSpan,
        });
        _store.Must(Create with { RetryDelay = TimeSpan.Zero });
    }

    [Fact]
    public void Update_ChangesWhatIsGivenAndKeepsTheRest()
    {
        var id = _store.Must(Create with { Keywords = "k" }).Subject;

        _store.Must(new UpdateTraitType(id) { Description = "New" });
        _store.Must(new UpdateTraitType(id) { IsActive = false });
        _store.Must(new UpdateTraitType(id) { RetryDelay = TimeSpan.FromHours(1) });
        _store.Must(new UpdateTraitType(id));

        Assert.Equal(
            ("New", "k", TraitTypeState.Inactive, TimeSpan.FromHours(1)),
            (TypeOf(id).Description, TypeOf(id).Keywords, TypeOf(id).State, TypeOf(id).RetryDelay));
        Assert.Equal(3, _store.Events.Count(one => one.Kind == EventKind.TraitTypeChanged));
        _store.MustRefuse(new UpdateTraitType(id) { Description = " " }, RejectionCode.InvalidValue);
        _store.MustRefuse(new UpdateTraitType(BookId()), RejectionCode.NotFound);
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData(null, true, null, 1)]
    [InlineData(null, true, 5, 5)]
    [InlineData(null, null, 5, null)]
    [InlineData(3, null, null, 3)]
    [InlineData(3, null, 5, 5)]
    [InlineData(3, true, null, 3)]
    [InlineData(3, false, 5, null)]
    public void Update_Grants_FollowsTheFlagAndTheValue(int? was, bool? grants, int? value, int? expected)
    {
        var id = _store.Must(Create with { GrantValue = was }).Subject;

        _store.Must(new UpdateTraitType(id) { Grants = grants, GrantValue = value });

        Assert.Equal(expected, TypeOf(id).GrantValue);
    }

    [Fact]
    public void Delete_ADeletedType_TakesNoFurtherCommand()
    {
        var id = _store.Must(Create).Subject;
        _store.Must(new GrantTrait(id, Worker, 3));
        _store.MustRefuse(new DeleteTraitType(id, "Dogs"), RejectionCode.NotFound);

        _store.Must(new DeleteTraitType(id, "Cats"));

        Assert.Equal(EventKind.TraitTypeDeleted, _store.Events[^1].Kind);
        Command[] late =
        [
            new DeleteTraitType(id, "Cats"), new UpdateTraitType(id), new GrantTrait(id, Worker, 1), new RevokeTrait(id, Worker),
        ];
        foreach (var one in late) _store.MustRefuse(one, RejectionCode.NotFound);
        Assert.Equal(TraitState.Granted, _store.Find<Trait>(RowKey.OfTrait(id, Worker))!.State);
    }

    private TraitType TypeOf(ObjectId id) => _store.Find<TraitType>(RowKey.OfTraitType(id))!;
}
