namespace Bursar.Storage.Tests;

/// <summary>A data file knows which master key its secrets are sealed under.</summary>
public sealed class SqliteKeyTests : IDisposable
{
    private static readonly byte[] Ours = [1, 2, 3];
    private static readonly byte[] Another = [1, 2, 4];
    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task ClaimKey_OfANewFile_IsKeptForTheFirst()
    {
        await using (var store = SqliteStore.Open(_data.File))
        {
            Assert.True(await store.ClaimKeyAsync(Ours, Stop));
            Assert.False(await store.ClaimKeyAsync(Another, Stop));
        }

        await using var again = SqliteStore.Open(_data.File);
        Assert.False(await again.ClaimKeyAsync(Another, Stop));
        Assert.True(await again.ClaimKeyAsync(Ours, Stop));
    }

    [Fact]
    public async Task ClaimKey_OfAFileThatIsCopied_IsCopiedWithIt()
    {
        await using (var target = SqliteCopyTarget.Open(_data.File))
        {
            Assert.True(target.ClaimKey(Ours));
            Assert.True(await target.IsEmptyAsync(Stop));
            await target.CommitAsync(Stop);
        }

        await using var source = SqliteCopySource.Open(_data.File);
        Assert.True(source.IsSealedUnder(Ours));
        Assert.False(source.IsSealedUnder(Another));
    }
}
