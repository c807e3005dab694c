using System.Security.Cryptography;

namespace Bursar.Storage.Tests;

/// <summary>A checkpoint in a file: what is in it, and that no byte of it can be changed.</summary>
public sealed class CheckpointTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private string Path => _data.Path("checkpoint");

    public void Dispose()
    {
        _key.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task Write_OfTwoBooks_SaysHowFarTheyHaveCome()
    {
        await using var ledger = _data.Start();
        var first = await ledger.OpenBook(12.34m);
        var second = await ledger.OpenBook(number: Number + 1);

        var lines = await WriteAsync(ledger);

        var hash = (await ledger.BookOf()).LastHash;
        Assert.Equal(5, lines.Length);
        Assert.StartsWith(
            """{"bursar_checkpoint":1,"at":"2026-11-02T09:00:00+00:00","key":""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{{\"book\":\"{first}\",", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(
            $"\"transfers\":1,\"hash\":\"{hash}\",\"available\":\"12.34\",\"events\":3}}", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{{\"book\":\"{second}\",", lines[2], StringComparison.Ordinal);
        Assert.Equal("""{"events":0,"books":2}""", lines[3]);
        Assert.StartsWith("""{"signature":""", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindFault_AfterMoreWasDone_IsNull()
    {
        await using var ledger = _data.Start();
        await ledger.OpenBook(5);
        await WriteAsync(ledger);
        await ledger.Must(TopUp(1));
        await ledger.Must(new UpdateBook(Number) { Title = "Another", CreditLimit = Amount(3) });
        await ledger.Must(new UpdateBook(Number) { MTurkPricing = new() { FeeRate = new(1, 4) } });
        await ledger.Must(new UpdateBook(Number) { ProlificPricing = new() { FeeRate = new(1, 4) } });
        await ledger.OpenBook(number: Number + 1);

        var checkpoint = await CheckpointFile.OpenAsync(Path, _key, Stop);

        Assert.Null(await CheckpointAudit.FindFaultAsync(ledger, checkpoint, Stop));
    }

    [Fact]
    public async Task Open_AnyByteChanged_IsRefused()
    {
        await using var ledger = _data.Start();
        await ledger.OpenBook(5);
        await WriteAsync(ledger);
        var honest = await File.ReadAllBytesAsync(Path, Stop);
        for (var i = 0; i < honest.Length - 1; i++)
        {
            var changed = (byte[])honest.Clone();
            changed[i] ^= 1;
            await File.WriteAllBytesAsync(Path, changed, Stop);
            await MustRefuseAsync(_key);
        }
    }

    [Fact]
    public async Task Open_ALineLessOrMore_IsRefused()
    {
        await using var ledger = _data.Start();
        await ledger.OpenBook(5);
        var lines = await WriteAsync(ledger);
        for (var i = 0; i < lines.Length; i++)
        {
            await File.WriteAllLinesAsync(Path, lines.Where((_, at) => at != i), Stop);
            await MustRefuseAsync(_key);
            await File.WriteAllLinesAsync(Path, lines.Append(lines[i]), Stop);
            await MustRefuseAsync(_key);
        }
    }

    [Fact]
    public async Task Open_SignedByAnotherKey_IsRefused()
    {
        await using var ledger = _data.Start();
        await WriteAsync(ledger);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        await MustRefuseAsync(other);
        Assert.Equal(Start, (await CheckpointFile.OpenAsync(Path, _key, Stop)).At);
    }

    private async Task<string[]> WriteAsync(ILedgerReader books)
    {
        await using (var file = File.Create(Path)) await Checkpoint.WriteAsync(books, _key, Start, file, Stop);
        return await File.ReadAllLinesAsync(Path, Stop);
    }

    private async Task MustRefuseAsync(ECDsa key)
        => await Assert.ThrowsAsync<StoreException>(() => CheckpointFile.OpenAsync(Path, key, Stop));
}
