namespace Bursar.Storage.Tests;

/// <summary>Texts that C programs take for shorter than they are.</summary>
public sealed class SqliteTextTests : IDisposable
{
    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Transfer_ReferenceWithANulCharacter_PassesTheAudit()
    {
        const string reference = "before\0after\0";
        await using (var ledger = _data.Start())
        {
            await ledger.OpenBook();
            await ledger.Must(new TopUp(Number, Amount(1), Currency.USD, reference));
            await ledger.Must(new UpdateBook(Number) { Title = reference, Description = "\0" });
        }

        await using var reopened = _data.Start();
        Assert.Equal(reference, (await reopened.TransfersOf()).Single().Reference);
        Assert.Equal((reference, "\0"), ((await reopened.BookOf()).Title, (await reopened.BookOf()).Description));
        await reopened.MustPassAudit();
    }

    [Fact]
    public async Task Transfer_ReferenceWithHalfASurrogatePair_PassesTheAudit()
    {
        await using (var ledger = _data.Start())
        {
            await ledger.OpenBook();
            await ledger.Must(new TopUp(Number, Amount(1), Currency.USD, "half \uD83E"));
        }

        await using var reopened = _data.Start();
        Assert.Equal("half \uFFFD", (await reopened.TransfersOf()).Single().Reference);
        await reopened.MustPassAudit();
    }
}
