namespace Bursar.Ledger.Tests;

public sealed class RequestTraitTests
{
    private static readonly NewTest Test = new("questions", TimeSpan.FromMinutes(10));

    private readonly MemoryStore _store = new();
    private readonly int _book;

    public RequestTraitTests() => _book = _store.OpenBook().Book;

    [Fact]
    public void Request_WithoutATest_WaitsForThePayer()
    {
        var type = Type();

        var request = Ask(type);

        Assert.Equal(
            new TraitRequest
            {
                Id = request,
                Type = type,
                Participant = Worker,
                State = TraitRequestState.Pending,
                AskedAt = Start,
                SubmittedAt = Start,
            },
            RequestOf(request));
        var trait = TraitOf(type)!;
        Assert.Equal((TraitState.Asked, request, null), (trait.State, trait.Request, trait.GrantedAt));
        Assert.Equal(
            (EventKind.TraitRequested, request, Worker, 0, (int)TraitRequestState.Pending),
            (_store.Events[^1].Kind, _store.Events[^1].Subject, _store.Events[^1].Participant, _store.Events[^1].From,
                _store.Events[^1].To));
        Assert.Equal("Pending", EventStates.NameOf(EventKind.TraitRequested, _store.Events[^1].To));
    }

    [Fact]
    public void Request_OfWhatEveryoneIsGiven_IsGrantedAtOnce()
    {
        var type = Type(one => one with { GrantValue = -7 });

        var request = RequestOf(Ask(type));

        Assert.Equal((TraitRequestState.Granted, -7), (request.State, request.Value));
        var trait = TraitOf(type)!;
        Assert.Equal((TraitState.Granted, -7, Start, request.Id), (trait.State, trait.Value, trait.GrantedAt, trait.Request));
        Assert.Equal(
            [EventKind.TraitRequested, EventKind.TraitRequestGranted, EventKind.TraitGranted],
            _store.Events.TakeLast(3).Select(one => one.Kind));
    }

    [Fact]
    public void Request_WithATest_GivesTheTimeForIt()
    {
        var request = RequestOf(Ask(Type(one => one with { Test = Test })));

        Assert.Equal(
            (TraitRequestState.Testing, Start.AddMinutes(10), null),
            (request.State, request.TestEndsAt, request.SubmittedAt));
        Assert.Equal("questions", _store.Find<TraitTest>(RowKey.OfTraitTest(request.Test))!.Questions);
    }

    [Fact]
    public void Request_OfWhatIsNotActive_IsRefused()
    {
        var type = Type(one => one with { IsActive = false });
        MustRefuse(type, RejectionCode.WrongState);
        _store.Must(new UpdateTraitType(type) { IsActive = true });
        Ask(type);
        _store.Must(new DeleteTraitType(type, "Cats"));
        MustRefuse(type, RejectionCode.NotFound);
        MustRefuse(BookId(8), RejectionCode.NotFound);
    }

    [Fact]
    public void Request_Again_WaitsForTheDelayFromTheLastOne()
    {
        var type = Type(one => one with { Test = Test, RetryDelay = TimeSpan.FromHours(2) });
        var first = Ask(type);

        Assert.Equal(first, MustRefuse(type, RejectionCode.AlreadyExists).Subject);
        _store.Now = Start.AddMinutes(10); // The time for the test is over.
        MustRefuse(type, RejectionCode.NotEligible);
        _store.Now = Start.AddHours(2).AddMicroseconds(-1);
        MustRefuse(type, RejectionCode.NotEligible);
        _store.Now = Start.AddHours(2);
        var second = Ask(type);
        Assert.NotEqual(first, second);
        Assert.Equal(second, TraitOf(type)!.Request);
        Assert.Equal(TraitRequestState.Testing, RequestOf(first).State);
        _store.MustRefuse(new RequestTrait(type, Worker) { Last = first }, RejectionCode.Changed);
        _store.MustRefuse(new RequestTrait(type, Worker), RejectionCode.Changed);
        _store.Must(new RequestTrait(type, Colleague));
    }

    [Fact]
    public void Request_AgainWithoutADelay_IsRefusedUntilThereIsOne()
    {
        var type = Type();
        _store.Must(new RefuseTraitRequest(Ask(type), type, Worker));
        _store.Now = Start.AddYears(9);

        MustRefuse(type, RejectionCode.NotEligible);
        _store.Must(new UpdateTraitType(type) { RetryDelay = TimeSpan.Zero });
        var again = Ask(type);
        MustRefuse(type, RejectionCode.AlreadyExists);
        _store.Must(new GrantTraitRequest(again, type, Worker, 1));
        Ask(type);
    }

    [Fact]
    public void Request_ByWhoHasOrHadIt_KeepsWhatTheyHave()
    {
        var type = Type(one => one with { RetryDelay = TimeSpan.Zero });
        _store.Must(new GrantTrait(type, Worker, 3));
        var request = Ask(type);
        Assert.Equal((TraitState.Granted, 3, request), (TraitOf(type)!.State, TraitOf(type)!.Value, TraitOf(type)!.Request));
        _store.Must(new RevokeTrait(type, Worker) { Reason = "old" });
        _store.Must(new RefuseTraitRequest(request, type, Worker));
        Ask(type);
        Assert.Equal((TraitState.Revoked, "old"), (TraitOf(type)!.State, TraitOf(type)!.Reason));
    }

    [Fact]
    public void CreateAndUpdate_ATest_IsKeptOnceUnderItsTexts()
    {
        var test = Test with { AnswerKey = "key", Scores = new([new("q", [new(["A"], 1)])], ScoreMapping.Sum) };
        var first = TypeOf(Type(one => one with { Test = test }));
        var second = TypeOf(Type(one => one with { Name = "Dogs", Test = test with { Duration = TimeSpan.FromSeconds(1) } }));
        Assert.Equal(first.Test, second.Test);
        Assert.Equal((TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(1)), (first.TestDuration, second.TestDuration));
        Assert.Equal(
            new TraitTest(first.Test, "questions", "key", test.Scores),
            _store.Find<TraitTest>(RowKey.OfTraitTest(first.Test)));

        _store.Must(new UpdateTraitType(first.Id) { Description = "other" });
        Assert.Equal(first.Test, TypeOf(first.Id).Test);
        _store.Must(new UpdateTraitType(first.Id) { Test = Test });
        Assert.NotEqual(first.Test, TypeOf(first.Id).Test);
        _store.MustRefuse(new UpdateTraitType(first.Id) { Grants = true }, RejectionCode.InvalidValue);
    }

    [Fact]
    public void Create_ATestOutOfItsLimits_IsRefused()
    {
        NewTest[] wrong =
        [
            Test with { Questions = " " },
            Test with { Questions = new('q', TraitTest.MaxLength + 1) },
            Test with { AnswerKey = new('k', TraitTest.MaxLength + 1) },
            Test with { Duration = TimeSpan.Zero },
            Test with { Duration = TraitType.MaxSpan + TimeSpan.FromSeconds(1) },
            Test with { Scores = new([], new ScoreMapping.Percentage(0)) },
            Test with { Scores = new([], new ScoreMapping.Scale(1_000_001)) },
            Test with { Scores = new([], new ScoreMapping.Range([new(2, 1, 0)], 0)) },
            Test with { Scores = new([new(new('q', ScoreKey.MaxLength), [])], ScoreMapping.Sum) },
        ];
        foreach (var test in wrong)
            _store.MustRefuse(new CreateTraitType(_book, "Cats", "Cats") { Test = test }, RejectionCode.InvalidValue);
        _store.MustRefuse(new CreateTraitType(_book, "Cats", "Cats") { Test = Test, GrantValue = 1 }, RejectionCode.InvalidValue);
    }

    private ObjectId Type(Func<CreateTraitType, CreateTraitType>? change = null)
    {
        var create = new CreateTraitType(_book, "Cats", "Can tell cats from dogs.");
        return _store.Must(change?.Invoke(create) ?? create).Subject;
    }

    private ObjectId Ask(ObjectId type) => _store.Must(Asking(type)).Subject;

    private Rejection MustRefuse(ObjectId type, RejectionCode code)
    {
        _store.MustRefuse(Asking(type), code);
        return _store.Execute(Asking(type)).Rejection!;
    }

    private RequestTrait Asking(ObjectId type) => new(type, Worker) { Last = TraitOf(type)?.Request ?? default };

    private Trait? TraitOf(ObjectId type) => _store.Find<Trait>(RowKey.OfTrait(type, Worker));

    private TraitType TypeOf(ObjectId type) => _store.Find<TraitType>(RowKey.OfTraitType(type))!;

    private TraitRequest RequestOf(ObjectId request) => _store.Find<TraitRequest>(RowKey.OfTraitRequest(request))!;
}
