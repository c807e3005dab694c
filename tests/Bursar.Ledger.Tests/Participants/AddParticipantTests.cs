namespace Bursar.Ledger.Tests;

public sealed class AddParticipantTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void AddParticipant_New_IsKnownFromThenOn()
    {
        _store.Now = Start.AddDays(1);

        Assert.Equal(new Receipt(Worker, 0, Money.Zero, Start.AddDays(1)), _store.Must(new AddParticipant(Worker)));

        Assert.Equal(new Participant(Worker, Start.AddDays(1)), _store.Find<Participant>(RowKey.OfParticipant(Worker)));
    }

    [Fact]
    public void AddParticipant_TwiceTheSameId_IsRefused()
    {
        _store.Must(new AddParticipant(Worker));

        Assert.Equal(
            $"Participant {Worker} already exists.", _store.MustRefuse(new AddParticipant(Worker), RejectionCode.AlreadyExists));
        _store.Must(new AddParticipant(Colleague));
    }
}
