namespace Bursar.Ledger.Tests;

public sealed class SetAvailableTests
{
    private readonly MemoryStore _store = new();

    [Theory]
    [InlineData(4, TransferKind.Refund, 6)]
    [InlineData(0, TransferKind.Refund, 10)]
    [InlineData(25, TransferKind.TopUp, 15)]
    public void SetAvailable_ToAnotherAmount_MovesTheDifferenceOnce(int wanted, TransferKind kind, int moved)
    {
        var id = _store.OpenBook(10);

        _store.Must(new SetAvailable(id.Book, Amount(wanted)));
        _store.Must(new SetAvailable(id.Book, Amount(wanted)));

        var transfer = Assert.Single(_store.Transfers.Skip(1));
        Assert.Equal((kind, Amount(moved), "set in a sandbox"), (transfer.Kind, transfer.Amount.Total, transfer.Reference));
        Assert.Equal(Amount(wanted), _store.BookOf(id).Available.Total);
        Assert.Null(_store.Audit(id));
    }

    [Fact]
    public void SetAvailable_BelowZero_IsRefused()
        => _store.MustRefuse(new SetAvailable(_store.OpenBook(10).Book, Amount(-1)), RejectionCode.InvalidAmount);

    [Fact]
    public void SetAvailable_OfABookThatIsNotThere_IsRefused()
        => _store.MustRefuse(new SetAvailable(77, Amount(1)), RejectionCode.NotFound);
}
