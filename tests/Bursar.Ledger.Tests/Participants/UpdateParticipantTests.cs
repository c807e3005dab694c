namespace Bursar.Ledger.Tests;

public sealed class UpdateParticipantTests
{
    private readonly MemoryStore _store = new();

    public UpdateParticipantTests() => _store.Must(new AddParticipant(Worker));

    private Participant Participant => _store.Find<Participant>(RowKey.OfParticipant(Worker))!;

    [Fact]
    public void Update_LocaleAndMarks_ChangesEachAlone()
    {
        _store.Must(new UpdateParticipant(Worker) { Locale = new("US", "CA") });
        _store.Must(new UpdateParticipant(Worker) { Added = ["B", "A", "B"] });
        Assert.Equal((new Locale("US", "CA"), "A B"), (Participant.Locale, Participant.Marks.ToString()));

        _store.Must(new UpdateParticipant(Worker) { Added = ["C"], Removed = ["A", "X"] });
        _store.Must(new UpdateParticipant(Worker) { Locale = new(null) });

        Assert.Equal((true, "B C"), (Participant.Locale.IsUnknown, Participant.Marks.ToString()));
        Assert.Equal(4, _store.Events.Count(one => one.Kind == EventKind.ParticipantChanged));
        _store.Must(new UpdateParticipant(Worker));
        Assert.Equal(4, _store.Events.Count(one => one.Kind == EventKind.ParticipantChanged));
    }

    [Fact]
    public void Update_WhatDoesNotExist_IsRefused()
    {
        foreach (var nowhere in (Locale[])[new("XX"), new("us"), new("USA"), new("US", "ZZ"), new("US", "ca"), new("AQ", "CA")])
            _store.MustRefuse(new UpdateParticipant(Worker) { Locale = nowhere }, RejectionCode.InvalidValue);
        foreach (var id in (string[])["a b", "-", new('A', 65)])
            _store.MustRefuse(new UpdateParticipant(Worker) { Added = [id] }, RejectionCode.InvalidValue);
        _store.MustRefuse(
            new UpdateParticipant(Worker) { Added = [.. Enumerable.Range(0, 101).Select(i => $"Q{i}")] },
            RejectionCode.InvalidValue);
        _store.MustRefuse(new UpdateParticipant(Colleague), RejectionCode.NotFound);
        _store.Must(new UpdateParticipant(Worker) { Added = [.. Enumerable.Range(0, 100).Select(i => $"Q{i}")] });
        _store.Must(new UpdateParticipant(Worker) { Locale = new("AQ") });
    }
}
