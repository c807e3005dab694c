namespace Bursar.Ledger.Tests;

public sealed class SigningKeyTests
{
    private static readonly SealedSecret Sealed = new byte[] { 1, 2 };
    private readonly MemoryStore _store = new();

    [Fact]
    public void AddSigningKey_OneAfterTheOther_KeepsTheNewestThree()
    {
        for (var number = 1; number <= 5; number++) _store.Must(new AddSigningKey(number, Sealed, Start.AddDays(number)));

        Assert.Equal(
            [3, 4, 5], _store.Rows.Values.OfType<SigningKey>().Select(key => key.Number).Order());
        Assert.Equal(
            new SigningKey(5, Sealed, Start.AddDays(5)), _store.Find<SigningKey>(RowKey.OfSigningKey(5)));
    }

    [Fact]
    public void AddSigningKey_AgainOrOutOfTurn_IsRefused()
    {
        _store.MustRefuse(new AddSigningKey(2, Sealed, Start), RejectionCode.Changed);
        _store.Must(new AddSigningKey(1, Sealed, Start));
        _store.MustRefuse(new AddSigningKey(1, Sealed, Start), RejectionCode.AlreadyExists);
        _store.MustRefuse(new AddSigningKey(3, Sealed, Start), RejectionCode.Changed);
        _store.MustRefuse(new AddSigningKey(0, Sealed, Start), RejectionCode.InvalidValue);
        _store.MustRefuse(new AddSigningKey(2, Array.Empty<byte>(), Start), RejectionCode.InvalidValue);
        _store.MustRefuse(new AddSigningKey(2, new byte[SigningKey.MaxSealed + 1], Start), RejectionCode.InvalidValue);
        for (var number = 2; number <= 4; number++) _store.Must(new AddSigningKey(number, Sealed, Start));
        // The row of the first has the fourth now.
        _store.MustRefuse(new AddSigningKey(1, Sealed, Start), RejectionCode.AlreadyExists);
        _store.Must(new AddSigningKey(5, new byte[SigningKey.MaxSealed], Start));
    }
}
