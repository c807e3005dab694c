namespace Bursar.Ledger.Tests;

public sealed class SendMessagesTests
{
    private static readonly ObjectId Another = ObjectId.Random(Start);
    private readonly MemoryStore _store = new();

    [Fact]
    public void Send_ToTwo_IsAMessageAndAnEventForEach()
    {
        var book = _store.OpenBook(10);

        var first = _store.Must(Send(book)).Subject;

        Assert.Equal(
            new Message { Id = first, Participant = Worker, Subject = "Thanks", Text = "For your work", SentAt = Start },
            _store.Find<Message>(RowKey.OfMessage(first)));
        Assert.Equal(
            [(EventKind.MessageSent, Worker), (EventKind.MessageSent, Another)],
            _store.Events.TakeLast(2).Select(one => (one.Kind, one.Participant)));
        _store.AssertMoney(book, available: 10, held: 0, paid: 0);
    }

    [Fact]
    public void Send_OutOfItsLimits_IsRefused()
    {
        var book = _store.OpenBook(10);
        _store.MustRefuse(Send(book) with { Participants = [] }, RejectionCode.InvalidValue);
        _store.MustRefuse(
            Send(book) with { Participants = [.. Enumerable.Range(0, 101).Select(_ => ObjectId.Random(Start))] },
            RejectionCode.InvalidValue);
        _store.MustRefuse(Send(book) with { Subject = " " }, RejectionCode.InvalidValue);
        _store.MustRefuse(Send(book) with { Subject = new('s', Message.MaxSubject + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(Send(book) with { Text = "" }, RejectionCode.InvalidValue);
        _store.MustRefuse(Send(book) with { Text = new('t', Message.MaxText + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(new SendMessages(9, [Worker], "s", "t"), RejectionCode.NotFound);
    }

    [Fact]
    public void Send_ToMany_CountsForTheQuotaOfItsBook()
        => Assert.Equal(2 * (512 + 6 + 13), Send(ObjectId.NewBook(Start)).Stores);

    private static SendMessages Send(ObjectId book) => new(book.Book, [Worker, Another], "Thanks", "For your work");
}
