namespace Bursar.Ledger.Tests;

/// <summary>What becomes of a request: the test is submitted, the payer decides.</summary>
public sealed class TraitRequestTests
{
    private static readonly ScoreKey Scores = new([new("q", [new(["A"], 3)], DefaultScore: 1)], new ScoreMapping.Percentage(4));

    private static readonly GivenAnswer[] Right = [new("q", ["A"])];

    private readonly MemoryStore _store = new();
    private readonly int _book;

    public TraitRequestTests() => _book = _store.OpenBook().Book;

    [Fact]
    public void Submit_WithAKeyOfScores_GrantsWhatTheAnswersEarn()
    {
        var request = Ask(Test());
        _store.Now = Start.AddMinutes(9);

        _store.Must(Submit(request, Right));

        var after = Read(request);
        Assert.Equal((TraitRequestState.Granted, 75, _store.Now), (after.State, after.Value, after.SubmittedAt));
        var trait = _store.Find<Trait>(RowKey.OfTrait(after.Type, Worker))!;
        Assert.Equal((TraitState.Granted, 75, _store.Now), (trait.State, trait.Value, trait.GrantedAt));
        Assert.Equal("document", _store.Find<Document>(RowKey.OfDocument(request.Id))!.Text);
        Assert.Equal(
            [EventKind.TraitTestSubmitted, EventKind.TraitRequestGranted, EventKind.TraitGranted],
            _store.Events.TakeLast(3).Select(one => one.Kind));
        _store.MustRefuse(Submit(request, []), RejectionCode.WrongState);
        _store.MustRefuse(new RefuseTraitRequest(request.Id, request.Type, Worker), RejectionCode.WrongState);
    }

    [Fact]
    public void Submit_ABetterTestAgain_ReplacesTheValue()
    {
        var type = Test(TimeSpan.FromMinutes(1));
        var first = Ask(type);
        _store.Must(Submit(first, []));
        Assert.Equal(25, Read(first).Value);
        _store.Now = Start.AddMinutes(1);
        _store.Must(Submit(Ask(type, first.Id), Right));
        Assert.Equal(75, _store.Find<Trait>(RowKey.OfTrait(type, Worker))!.Value);
    }

    [Fact]
    public void Submit_AfterTheTime_IsRefused()
    {
        var request = Ask(Test());
        _store.Now = Start.AddMinutes(10);

        _store.MustRefuse(Submit(request, Right), RejectionCode.TimeOver);
        Assert.Equal(TraitRequestState.Testing, Read(request).State);
    }

    [Fact]
    public void Submit_WhenTheTypeHasAnotherTestMeanwhile_IsJudgedByTheOneThatWasShown()
    {
        var request = Ask(Test());
        _store.Must(new UpdateTraitType(request.Type) { Test = new("new questions", TimeSpan.FromHours(1)) });

        _store.Must(Submit(request, Right));

        Assert.Equal(75, Read(request).Value);
    }

    [Fact]
    public void Submit_WithoutAKeyOfScores_WaitsForThePayer()
    {
        var request = Ask(Test(scores: null));
        _store.MustRefuse(Grant(request, 5), RejectionCode.WrongState);
        _store.Must(Submit(request, Right));
        Assert.Equal((TraitRequestState.Pending, null), (Read(request).State, Read(request).Value));
        Assert.Equal(EventKind.TraitTestSubmitted, _store.Events[^1].Kind);

        _store.Now = Start.AddHours(1);
        _store.Must(Grant(request, 5));

        Assert.Equal((TraitRequestState.Granted, 5), (Read(request).State, Read(request).Value));
        Assert.Equal(5, _store.Find<Trait>(RowKey.OfTrait(request.Type, Worker))!.Value);
        _store.MustRefuse(Grant(request, 6), RejectionCode.WrongState);
    }

    [Fact]
    public void Refuse_APendingRequest_KeepsTheReason()
    {
        var request = Ask(Type());
        _store.MustRefuse(
            new RefuseTraitRequest(request.Id, request.Type, Worker) { Reason = new('r', TraitRequest.MaxReason + 1) },
            RejectionCode.InvalidValue);

        _store.Must(new RefuseTraitRequest(request.Id, request.Type, Worker) { Reason = "No" });

        Assert.Equal((TraitRequestState.Refused, "No"), (Read(request).State, Read(request).Reason));
        Assert.Equal(TraitState.Asked, _store.Find<Trait>(RowKey.OfTrait(request.Type, Worker))!.State);
        Assert.Equal(
            (EventKind.TraitRequestRefused, (int)TraitRequestState.Pending, (int)TraitRequestState.Refused),
            (_store.Events[^1].Kind, _store.Events[^1].From, _store.Events[^1].To));
        _store.MustRefuse(Grant(request, 1), RejectionCode.WrongState);
        _store.MustRefuse(new RevokeTrait(request.Type, Worker), RejectionCode.NotFound);
    }

    [Fact]
    public void Decide_AnothersOrADeletedTypesRequest_IsNotFound()
    {
        var (type, other) = (Type(), Type("Dogs"));
        var request = Ask(type);

        _store.MustRefuse(new GrantTraitRequest(request.Id, other, Worker, 1), RejectionCode.NotFound);
        _store.MustRefuse(new GrantTraitRequest(request.Id, type, Colleague, 1), RejectionCode.NotFound);
        _store.MustRefuse(new GrantTraitRequest(type, type, Worker, 1), RejectionCode.NotFound);
        _store.Must(new DeleteTraitType(type, "Cats"));
        _store.MustRefuse(Grant(request, 1), RejectionCode.NotFound);
    }

    [Fact]
    public void Submit_WhatIsNoTest_IsRefused()
    {
        _store.MustRefuse(Submit(Ask(Type()), Right), RejectionCode.WrongState);
        var request = Ask(Test());
        _store.MustRefuse(Submit(request, Right) with { Test = BookId() }, RejectionCode.NotFound);
        _store.MustRefuse(
            Submit(request, Right) with { Document = new('d', Document.MaxLength + 1) }, RejectionCode.InvalidValue);
    }

    private static SubmitTraitTest Submit(TraitRequest request, GivenAnswer[] answers)
        => new(request.Id, request.Type, request.Participant, request.Test, "document", answers);

    private static GrantTraitRequest Grant(TraitRequest request, int value)
        => new(request.Id, request.Type, request.Participant, value);

    private ObjectId Type(string name = "Cats") => _store.Must(new CreateTraitType(_book, name, "About")).Subject;

    private ObjectId Test(TimeSpan? retry = null) => Test(Scores, retry);

    private ObjectId Test(ScoreKey? scores, TimeSpan? retry = null) => _store.Must(new CreateTraitType(_book, "Test", "About")
    {
        Test = new("questions", TimeSpan.FromMinutes(10)) { Scores = scores },
        RetryDelay = retry,
    }).Subject;

    private TraitRequest Ask(ObjectId type, ObjectId last = default)
        => _store.Find<TraitRequest>(RowKey.OfTraitRequest(
            _store.Must(new RequestTrait(type, Worker) { Last = last }).Subject))!;

    private TraitRequest Read(TraitRequest request) => _store.Find<TraitRequest>(request.Key)!;
}
