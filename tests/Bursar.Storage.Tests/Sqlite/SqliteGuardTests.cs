using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Bursar.Storage.Tests;

/// <summary>A store that finds its file changed or replaced by somebody else stops, and writes nothing over it.</summary>
public sealed partial class SqliteGuardTests : IDisposable
{
    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Commit_AfterAnotherProgramWrote_IsRefusedForGood()
    {
        await using (var ledger = _data.Start())
        {
            await ledger.OpenBook(funds: 1);
            Assert.Equal("Book 7", (await ledger.BookOf()).Title);
            using (var other = new SqliteConnection(_data.File)) other.Execute("UPDATE books SET title = 'Other'");

            await MustStopAsync(ledger, "was changed by another program");

            // Rows in memory are no longer believed.
            Assert.Equal("Other", (await ledger.BookOf()).Title);
        }

        await using var again = _data.Start();
        await again.Must(TopUp(1));
        Assert.Equal(2, (await again.MustPassAudit()).Transfers);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Commit_AfterTheFileWasMoved_IsRefusedForGood(bool isReplaced)
    {
        await using var ledger = _data.Start();
        await ledger.OpenBook(funds: 1);
        File.Move(_data.File, _data.Path("moved.db"));
        if (isReplaced) await File.WriteAllBytesAsync(_data.File, [], Stop);

        await MustStopAsync(ledger, "was moved, removed or replaced");
    }

    [Fact]
    public async Task Commit_BesideReadersAndBackups_GoesOn()
    {
        await using var ledger = _data.Start();
        await ledger.OpenBook(funds: 1);
        using (var other = new SqliteConnection(_data.File))
        {
            Assert.Equal(1, other.Ask("SELECT count(*) FROM books"));
            other.Execute($"VACUUM INTO '{_data.Path("backup.db")}'; PRAGMA wal_checkpoint(PASSIVE); BEGIN IMMEDIATE; ROLLBACK");
            await ledger.Must(TopUp(1));
        }
        await ledger.Must(TopUp(1));

        Assert.False(ledger.Unusable.IsCompleted);
    }

    [Fact]
    public async Task Open_ByAHardLinkOrWithoutTheLockFile_IsRefused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.Is64BitProcess, "The file itself is locked only on Linux.");
        await using var store = SqliteStore.Open(_data.File);
        using var link = Process.Start("ln", [_data.File, _data.Path("link.db")]);
        await link.WaitForExitAsync(Stop);
        Assert.Equal(0, link.ExitCode);

        MustRefuse(_data.Path("link.db"));
        File.Delete($"{_data.File}.lock");
        MustRefuse(_data.File);
    }

    [Fact]
    public async Task Open_WhileCopiesOfTheClosedHandlesAreLeft_Works()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The handles of the process are listed only on Linux.");
        var store = SqliteStore.Open(_data.File);
        // A process that is being started has such copies for a moment.
        var copies = Directory.EnumerateFiles("/proc/self/fd").Where(PointsIntoTheData).Select(Copy).ToList();
        await store.DisposeAsync();

        Assert.True(copies.Count >= 2);
        await using (var again = SqliteStore.Open(_data.File))
            Assert.Null(again.Failure);
        copies.ForEach(copy => copy.Dispose());
    }

    private bool PointsIntoTheData(string handle)
        => new FileInfo(handle).LinkTarget?.StartsWith(_data.File, StringComparison.Ordinal) ?? false;

    private static SafeFileHandle Copy(string handle)
        => new(Duplicate(int.Parse(Path.GetFileName(handle), CultureInfo.InvariantCulture)), ownsHandle: true);

    [LibraryImport("libc", EntryPoint = "dup")]
    private static partial nint Duplicate(int handle);

    private static void MustRefuse(string path)
    {
        var failure = Assert.Throws<StoreException>(() => SqliteStore.Open(path));
        Assert.Equal($"{path} is in use by another Bursar; stop that one first.", failure.Message);
    }

    private static async Task MustStopAsync(Committer ledger, string why)
    {
        for (var i = 0; i < 2; i++)
        {
            var failure = await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(1, $"key {i}")));
            Assert.True(failure is { IsFinal: true, MayBeDone: false, MayRetry: false });
            Assert.Contains(why, failure.Message, StringComparison.Ordinal);
        }
        Assert.Same(ledger.Failure, await ledger.Unusable.WaitAsync(Patience, Stop));
    }
}
