namespace Bursar.Ledger.Tests;

/// <summary>The events of objects outside any book have book number 0.</summary>
public sealed class CredentialEventTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void Users_AndParticipants_SayThatTheyAreThere()
    {
        Assert.Equal(["UserCreated"], _store.By(new CreateUser(Payer, "Ada", "ada@example.org")));
        Assert.Equal(["ParticipantAdded"], _store.By(new AddParticipant(Worker)));

        Assert.Equal([(0, 1L, Payer), (0, 2L, Worker)], _store.Events.Select(one => (one.Book, one.Sequence, one.Subject)));
        Assert.Equal(2, _store.Find<House>(RowKey.House)!.Events.Last);
    }

    [Fact]
    public void AccessKey_CreatedAndRevoked_SaysForWhichBook()
    {
        var book = _store.BookOf(_store.OpenBook());

        Assert.Equal(["AccessKeyAdded"], _store.By(new AddAccessKey(book, "AKIA", new byte[] { 1 })));
        Assert.Equal(["AccessKeyRevoked"], _store.By(new RevokeAccessKey(book.Number, "AKIA")));
        Assert.Empty(_store.By(new RevokeAccessKey(book.Number, "AKIA")));

        Assert.All(
            _store.Events.TakeLast(2),
            one => Assert.Equal((book.Number, ObjectId.OfText(book.Number, "AKIA")), (one.ForBook, one.Subject)));
    }

    [Fact]
    public void Token_CreatedAndRevoked_SaysForWhichBook()
    {
        var member = new Membership(7, Payer, Role.WorkspaceAdmin, Start);

        Assert.Equal(["TokenCreated"], _store.By(new CreateToken(member, Colleague, Digest.Of("a"))));
        Assert.Equal(["TokenRevoked"], _store.By(new RevokeToken(7, Digest.Of("a"))));
        Assert.Empty(_store.By(new RevokeToken(7, Digest.Of("a"))));

        Assert.All(_store.Events, one => Assert.Equal((7, Colleague), (one.ForBook, one.Subject)));
    }

    /// <summary>A gap is a fault, under book 0 as in any book; events deleted at the old end are not a gap.</summary>
    [Fact]
    public void EventAudit_OfAGapOrAnEarlyEnd_FindsIt()
    {
        static string? Audit(long last, params long[] sequences)
        {
            var audit = new EventAudit(last, 0);
            var fault = sequences.Select(
                one => audit.Add(
                    new Event { Book = 7, Sequence = one, At = Start, Kind = EventKind.BookChanged, Subject = Payer }))
                .FirstOrDefault(one => one is not null);
            return fault ?? audit.Finish();
        }

        Assert.Null(Audit(5, 3, 4, 5));
        Assert.Null(Audit(5));
        Assert.Equal("event 4 is missing; the next one is 5", Audit(5, 3, 5));
        Assert.Equal("its last event is 4, and it counts 5", Audit(5, 3, 4));
    }
}
