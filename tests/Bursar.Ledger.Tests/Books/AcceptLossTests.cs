namespace Bursar.Ledger.Tests;

public sealed class AcceptLossTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void AcceptLoss_OfABook_IsAnEventOfIt()
    {
        var book = _store.OpenBook(10);

        Assert.True(_store.Execute(new AcceptLoss(book.Book, book, 541)).Accepted);

        var recorded = _store.Events[^1];
        Assert.Equal(
            (EventKind.LossAccepted, book.Book, book, 541L, 0),
            (recorded.Kind, recorded.Book, recorded.Subject, recorded.Transfer, recorded.ForBook));
    }

    [Fact]
    public void AcceptLoss_OfABookThatIsNotThere_IsAnEventOfNoBook()
    {
        var lost = BookId();

        Assert.Equal(RejectionCode.NotFound, _store.Execute(new AcceptLoss(lost.Book, lost, 541)).Rejection!.Code);
        Assert.True(_store.Execute(new AcceptLoss(RowKey.NoBook, lost, 541)).Accepted);

        var recorded = Assert.Single(_store.Events);
        Assert.Equal((RowKey.NoBook, lost, lost.Book), (recorded.Book, recorded.Subject, recorded.ForBook));
    }
}
