namespace Bursar.Ledger.Tests;

public sealed class GrantTraitTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _type;

    public GrantTraitTests()
        => _type = _store.Must(new CreateTraitType(_store.OpenBook().Book, "Cats", "Can tell cats from dogs.")).Subject;

    private Trait? Trait => _store.Find<Trait>(RowKey.OfTrait(_type, Worker));

    [Fact]
    public void Grant_AgainAndAgain_KeepsTheLastValueAndItsTime()
    {
        foreach (var value in new[] { 1, -5, 1, 1 })
        {
            _store.Now = _store.Now.AddHours(1);
            _store.Must(new GrantTrait(_type, Worker, value));
            Assert.Equal(
                new Trait
                {
                    Type = _type,
                    Participant = Worker,
                    State = TraitState.Granted,
                    Value = value,
                    GrantedAt = _store.Now,
                },
                Trait);
        }
        Assert.Equal(
            [(0, 2), (2, 2), (2, 2), (2, 2)],
            _store.Events.Where(one => one.Kind == EventKind.TraitGranted).Select(one => (one.From, one.To)));
        Assert.Equal((_type, Worker), (_store.Events[^1].Subject, _store.Events[^1].Participant));
        Assert.Null(_store.Find<Trait>(RowKey.OfTrait(_type, Colleague)));
    }

    [Fact]
    public void Revoke_ATraitThatIsGranted_TakesItBackOnce()
    {
        _store.Must(new GrantTrait(_type, Worker, 4));

        _store.Must(new RevokeTrait(_type, Worker) { Reason = "A mistake" });

        Assert.Equal((TraitState.Revoked, 4, "A mistake"), (Trait!.State, Trait.Value, Trait.Reason));
        Assert.Equal((EventKind.TraitRevoked, 2, 3), (_store.Events[^1].Kind, _store.Events[^1].From, _store.Events[^1].To));
        Assert.Equal("Revoked", EventStates.NameOf(EventKind.TraitRevoked, 3));
        _store.MustRefuse(new RevokeTrait(_type, Worker), RejectionCode.WrongState);
        _store.Must(new GrantTrait(_type, Worker, 5));
        Assert.Equal((TraitState.Granted, 5, ""), (Trait!.State, Trait.Value, Trait.Reason));
    }

    [Fact]
    public void Revoke_WhatNobodyHas_IsRefused()
    {
        _store.Must(new GrantTrait(_type, Worker, 4));

        _store.MustRefuse(new RevokeTrait(_type, Colleague), RejectionCode.NotFound);
        _store.MustRefuse(new RevokeTrait(BookId(), Worker), RejectionCode.NotFound);
        _store.MustRefuse(
            new RevokeTrait(_type, Worker) { Reason = new string('r', Ledger.Trait.MaxReason + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(new GrantTrait(BookId(), Worker, 1), RejectionCode.NotFound);
    }
}
