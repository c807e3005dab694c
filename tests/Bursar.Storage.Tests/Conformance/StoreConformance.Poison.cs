namespace Bursar.Storage.Tests;

/// <summary>A bad command does not affect others and leaves no trace.</summary>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task Execute_DecideThrows_FailsAlone()
    {
        await MustFailAlone<FormatException>(new ScriptedCommand(Number)
        {
            Deciding = set =>
            {
                _ = set.NextId();
                Assert.Null(set.Move(TransferKind.TopUp, Account.Funding, Account.Available, Breakdown.Unpriced(Amount(99))));
                throw new FormatException("poison");
            },
        });
    }

    [Fact]
    public async Task Execute_NameThrows_FailsAlone()
        => await MustFailAlone<FormatException>(
            new ScriptedCommand(Number) { Naming = _ => throw new FormatException("poison") });

    [Fact]
    public async Task Execute_ReadsARowItDidNotName_FailsAlone()
    {
        await MustFailAlone<InvalidOperationException>(new ScriptedCommand(Number)
        {
            Deciding = set => set.Receipt(set.Find<Book>(RowKey.OfBook(99))!.Id),
        });
    }

    [Fact]
    public async Task Execute_DescribeThrows_FailsAlone()
    {
        await MustFailAlone<FormatException>(new ScriptedCommand(Number)
        {
            Deciding = set =>
            {
                Assert.Null(set.Move(TransferKind.TopUp, Account.Funding, Account.Available, Breakdown.Unpriced(Amount(99))));
                return set.Receipt(default);
            },
            Describing = () => throw new FormatException("poison"),
        });
    }

    [Fact]
    public async Task Execute_PutsARowThatCannotBeWritten_FailsAlone()
    {
        await MustFailAlone<Exception>(new ScriptedCommand(Number)
        {
            Deciding = set =>
            {
                Assert.Null(set.Move(TransferKind.TopUp, Account.Funding, Account.Available, Breakdown.Unpriced(Amount(99))));
                set.Put(set.Book! with { Title = null! });
                return set.Receipt(default);
            },
        });
    }

    [Fact]
    public async Task Execute_AnswersNothing_FailsNobody()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook();

        var sent = await SendInOneBatchAsync(
            ledger, store, TopUp(1), new ScriptedCommand(Number) { Deciding = _ => default }, TopUp(1));

        Assert.False((await sent[1]).Accepted);
        Assert.Equal(Amount(2), (await sent[2]).Receipt!.Available);
    }

    /// <summary>Sends it under a key, in the middle of a batch of others.</summary>
    private async Task MustFailAlone<TException>(ScriptedCommand poison) where TException : Exception
    {
        var (ledger, store) = await StartGatedAsync();
        await using (ledger)
        {
            await ledger.OpenBook();
            Command[] good = [.. Enumerable.Range(0, 10).Select(i => TopUp(1, $"key {i}"))];

            var sent = await SendInOneBatchAsync(
                ledger, store, [.. good[..5], poison with { Key = Key("poison") }, .. good[5..]]);

            await Assert.ThrowsAnyAsync<TException>(() => sent[5]);
            foreach (var other in sent.Where(one => one != sent[5])) Assert.True((await other).Accepted);
            Assert.Equal(Amount(10), (await ledger.BookOf()).Available.Total);
            Assert.Equal(0u, (await ledger.BookOf()).LastSerial);
            // Its key is free, and the committer continues.
            Assert.False((await ledger.Must(TopUp(1, "poison"))).Replayed);
        }

        await using var reopened = await StartAsync();
        Assert.Equal(11, (await reopened.MustPassAudit()).Transfers);
        Assert.Equal(Amount(11), (await reopened.BookOf()).Available.Total);
        Assert.True((await reopened.Must(TopUp(1, "key 7"))).Replayed);
    }
}
