namespace Bursar.Acceptance.Tests;

/// <summary>Whoever keeps a checkpoint can tell that the past was rewritten, even where nothing else says so.</summary>
public sealed class CheckpointTests
{
    [Fact]
    public async Task Verify_AgainstACheckpoint_FindsAnOldBackupThatWasPutBack()
    {
        using var directory = new TestDirectory();
        using var elsewhere = new TestDirectory();
        var checkpoint = Path.Combine(elsewhere.Path, "checkpoint");
        var backup = Path.Combine(elsewhere.Path, "backup.db");
        string book;
        await using (var server = await BursarServer.ServeAsync(directory.Path))
        {
            book = (await server.Command.JsonAsync("book", "open", "Lost", "--currency", "USD")).GetProperty("id").GetString()!;
            await server.Command.JsonAsync("fund", book, "1.00");
            await server.StopAsync();
        }
        File.Copy(Path.Combine(directory.Path, "bursar.db"), backup);
        string publicKey;
        await using (var server = await BursarServer.ServeAsync(directory.Path))
        {
            await server.Command.JsonAsync("fund", book, "1.00");
            Assert.Equal("", (await server.Command.RunAsync("checkpoint", "--out", checkpoint)).Good);
            publicKey = (await server.Command.RunAsync("checkpoint", "--public-key")).Good.Trim();
            await server.Command.JsonAsync("fund", book, "1.00");
            Assert.StartsWith(
                "OK  1 books", (await server.Command.RunAsync("verify", "--against", checkpoint)).Good, StringComparison.Ordinal);
            await server.StopAsync();
        }

        File.Copy(backup, Path.Combine(directory.Path, "bursar.db"), overwrite: true);
        foreach (var name in new[] { "bursar.db-wal", "bursar.db-shm", "books.witness", "master.key" })
            File.Delete(Path.Combine(directory.Path, name));
        var command = new BursarCommand(directory.Path);

        Assert.Equal(0, (await command.RunAsync("verify")).ExitCode);
        var found = await command.RunAsync("verify", "--against", checkpoint, "--key", publicKey);
        Assert.Equal(1, found.ExitCode);
        Assert.Contains($"Book {book} had 2 transfers and ", found.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await command.RunAsync("verify", "--against", checkpoint)).ExitCode);
        Assert.Equal(1, (await command.RunAsync("verify", "--against", backup, "--key", publicKey)).ExitCode);
        Assert.Equal(4, (await command.RunAsync("checkpoint")).ExitCode);
    }
}
