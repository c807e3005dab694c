namespace Bursar.Storage.Tests;

/// <summary>A data file that lost its last commits is found out, whatever took them; one that lost nothing is not.</summary>
public sealed class WitnessTests : IDisposable
{
    private const int Commits = 100;
    private readonly DataDirectory _data = new();
    private readonly ManualClock _clock = new(Start);

    public static TheoryData<string> Damages => ["cut short", "removed", "one bit", "old backup"];

    public void Dispose() => _data.Dispose();

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task FindLosses_OfAFileThatLostItsTail_NamesTheBook(string damage)
    {
        await CrashAsync();
        Damage(damage);

        var (transfers, losses) = await ReopenAsync();

        Assert.InRange(transfers, 0, Commits - 1);
        var loss = Assert.Single(losses);
        Assert.Equal(Number, loss.Book.Book);
        Assert.Contains($" had {Commits} transfers and ", loss.ToString(), StringComparison.Ordinal);
        Assert.Equal(transfers == 0, loss.IsWhole);
    }

    [Fact]
    public async Task FindLosses_OfAFileThatCrashed_AreNone()
    {
        await CrashAsync();

        await MustLackNothingAsync();
    }

    [Fact]
    public async Task FindLosses_OfAFileThatIsAheadOfItsWitness_AreNone()
    {
        // What a power failure leaves: the last records did not reach the disk, but the commits did.
        await CrashAsync(afterHalf: () => File.Copy(_data.Path("witness"), _data.Path("crashed.witness")));

        await MustLackNothingAsync();
    }

    [Fact]
    public async Task FindLosses_WithATornRecord_GoByTheOneBefore()
    {
        await CrashAsync();
        var newest = File.ReadAllBytes(_data.Path("crashed.witness")).Chunk(WitnessSlot.Size)
            .Select((bytes, place) => (WitnessSlot.Read(bytes)?.Number, place)).Max();
        using (var file = File.OpenHandle(_data.Path("crashed.witness"), FileMode.Open, FileAccess.Write))
            RandomAccess.Write(file, new byte[WitnessSlot.Size / 2], newest.place * WitnessSlot.Size);
        Damage("old backup");

        var (_, losses) = await ReopenAsync();

        Assert.Contains($" had {Commits - 1} transfers and ", Assert.Single(losses).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindLosses_OfAnOldBackupThatWentOn_NamesTheTransferThatDiffers()
    {
        await CrashAsync();
        Damage("old backup");
        await using (var elsewhere = new Committer(SqliteStore.Open(_data.Path("crashed.db")), _clock))
            for (var i = 0; i < Commits; i++) await elsewhere.Must(TopUp(2));

        var (transfers, losses) = await ReopenAsync();

        Assert.Equal(Commits + Commits / 2, transfers);
        Assert.EndsWith(
            $"has another transfer {Commits} than the one that was committed.",
            Assert.Single(losses).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindLosses_OfWhatBelongsToNoBook_SaysSo()
    {
        await CrashAsync(last: new CreateUser(Payer, "Ada", "ada@example.org"));
        Damage("removed");

        var (_, losses) = await ReopenAsync();

        var loss = Assert.Single(losses, loss => loss.Book.IsEmpty);
        Assert.Equal("What belongs to no book had 1 events, and has 0.", loss.ToString());
    }

    [Theory]
    [InlineData("old backup")]
    [InlineData("removed")]
    public async Task Accept_ALoss_IsRecordedInTheBooksAndNotAskedAgain(string damage)
    {
        await CrashAsync();
        Damage(damage);
        await using (var store = SqliteStore.Open(_data.Path("crashed.db")))
        {
            using var witness = Witness.Open(_data.Path("crashed.witness"));
            var losses = await witness.FindLossesAsync(store, Stop);
            await using var ledger = new Committer(store, _clock, witness: witness);

            await witness.AcceptAsync(losses, ledger, Stop);

            var book = losses[0].IsWhole ? RowKey.NoBook : Number;
            var recorded = (await ledger.EventsAsync(book, 0, 1_000, Stop))[^1];
            Assert.Equal(
                (EventKind.LossAccepted, losses[0].Book, (long)Commits, losses[0].IsWhole ? Number : 0),
                (recorded.Kind, recorded.Subject, recorded.Transfer, recorded.ForBook));
            await ledger.MustPassAudit();
        }

        Assert.Empty((await ReopenAsync()).Losses);
    }

    [Fact]
    public async Task Record_OfManyBooks_FindsTheLossOfAnyOfThem()
    {
        const int books = 50;
        using (var witness = Witness.Open(_data.Path("witness")))
        await using (var ledger = new Committer(SqliteStore.Open(_data.File), _clock, witness: witness))
            for (var book = 1; book <= books; book++) await ledger.OpenBook(number: book);

        await using var empty = SqliteStore.Open(_data.Path("empty.db"));
        using var again = Witness.Open(_data.Path("witness"));

        var losses = await again.FindLossesAsync(empty, Stop);
        Assert.Equal(Enumerable.Range(1, books), losses.Select(loss => loss.Book.Book).Order());
    }

    /// <summary>Commits, and keeps what a process that was killed leaves, and a backup of half of it.</summary>
    private async Task CrashAsync(Command? last = null, Action? afterHalf = null)
    {
        using var witness = Witness.Open(_data.Path("witness"));
        await using var ledger = new Committer(SqliteStore.Open(_data.File), _clock, witness: witness);
        await ledger.OpenBook();
        for (var i = 0; i < Commits; i++)
        {
            if (i == Commits / 2)
            {
                Copy(_data.File, "half.db");
                afterHalf?.Invoke();
            }
            await ledger.Must(TopUp(1));
        }
        if (last is not null) await ledger.Must(last);
        Copy(_data.File, "crashed.db");
        if (afterHalf is null) File.Copy(_data.Path("witness"), _data.Path("crashed.witness"));
    }

    private void Damage(string how)
    {
        var wal = _data.Path("crashed.db-wal");
        var length = new FileInfo(wal).Length;
        Assert.InRange(length, 100_000, long.MaxValue);
        if (how == "cut short") using (var file = File.OpenWrite(wal)) file.SetLength(length / 2);
        if (how == "removed") File.Delete(wal);
        if (how == "one bit") Flip(wal, length / 2);
        if (how != "old backup") return;
        foreach (var end in new[] { "", "-wal" })
            File.Copy(_data.Path($"half.db{end}"), _data.Path($"crashed.db{end}"), overwrite: true);
    }

    private static void Flip(string path, long at)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        var one = new byte[1];
        RandomAccess.Read(file, one, at);
        one[0] ^= 1;
        RandomAccess.Write(file, one, at);
    }

    private void Copy(string from, string to)
    {
        foreach (var end in new[] { "", "-wal" }) File.Copy(from + end, _data.Path(to + end));
    }

    private async Task MustLackNothingAsync()
    {
        var (transfers, losses) = await ReopenAsync();

        Assert.Equal(Commits, transfers);
        Assert.Empty(losses);
    }

    /// <summary>How many transfers the crashed file still has, and what it is found to lack.</summary>
    private async Task<(long Transfers, IReadOnlyList<Loss> Losses)> ReopenAsync()
    {
        await using var store = SqliteStore.Open(_data.Path("crashed.db"));
        using var witness = Witness.Open(_data.Path("crashed.witness"));
        var book = await store.FindAsync<Book>(RowKey.OfBook(Number), Stop);
        return (book?.LastTransfer ?? 0, await witness.FindLossesAsync(store, Stop));
    }
}
