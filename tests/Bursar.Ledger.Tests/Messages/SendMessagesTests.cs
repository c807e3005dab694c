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
            new Message { Id = first, Recipient = Worker, Subject = "Thanks", Text = "For your work", SentAt = Start },
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
        _store.MustRefuse(Send(book) with { Recipients = [] }, RejectionCode.InvalidValue);
        _store.MustRefuse(
            Send(book) with
            {
                Recipients = [.. Enumerable.Range(0,
                SendMessages.MaxRecipients + 1).Select(_ => ObjectId.Random(Start))]
            },
            RejectionCode.InvalidValue);
        _store.MustRefuse(Send(book) with { Way = (MessageWay)9 }, RejectionCode.InvalidValue);
        _store.MustRefuse(Send(book) with { Category = (MessageCategory)9 }, RejectionCode.InvalidValue);
        _store.MustRefuse(Send(book) with { Subject = new('s', Message.MaxSubject + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(Send(book) with { Text = "" }, RejectionCode.InvalidValue);
        _store.MustRefuse(Send(book) with { Text = new('t', Message.MaxText + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(new SendMessages(9, [Worker], "s", "t"), RejectionCode.NotFound);
    }

    [Fact]
    public void Send_FromAParticipant_IsAMessageToTheUserAndReadOnce()
    {
        var book = _store.OpenBook(10);
        var command = new SendMessages(book.Book, [Payer], "", "When?")
        {
            Way = MessageWay.FromParticipant,
            Sender = Worker,
            Category = MessageCategory.PaymentTiming,
        };
        var id = _store.Must(command).Subject;
        var sent = _store.Find<Message>(RowKey.OfMessage(id))!;

        Assert.Equal((Worker, Payer, Worker, null), (sent.Sender, sent.Recipient, sent.Participant, sent.ReadAt));
        Assert.Equal(Message.ConversationOf(Payer, Worker).Prefix, sent.Conversation);
        Assert.Equal((EventKind.MessageSent, Worker), (_store.Events[^1].Kind, _store.Events[^1].Participant));
        _store.Must(new MarkMessageRead(id));
        _store.Now += TimeSpan.FromHours(1);
        _store.Must(new MarkMessageRead(id));
        Assert.Equal(Start, _store.Find<Message>(RowKey.OfMessage(id))!.ReadAt);
        _store.MustRefuse(new MarkMessageRead(ObjectId.InBook(Start, book.Book, 9_999)), RejectionCode.NotFound);
    }

    [Fact]
    public void Send_ToMany_CountsForTheQuotaOfItsBook()
        => Assert.Equal(2 * (512 + 6 + 13), Send(ObjectId.NewBook(Start)).Stores);

    private static SendMessages Send(ObjectId book) => new(book.Book, [Worker, Another], "Thanks", "For your work");
}
