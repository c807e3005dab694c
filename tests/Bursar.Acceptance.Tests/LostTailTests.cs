using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>A server refuses books that lack what it acknowledged, until an operator accepts the loss.</summary>
public sealed class LostTailTests
{
    [Fact]
    public async Task Serve_WithoutItsWriteAheadLog_IsRefusedUntilTheLossIsAccepted()
    {
        using var directory = new TestDirectory();
        var book = await CrashAsync(directory);
        File.Delete(Path.Combine(directory.Path, "bursar.db-wal"));

        var verified = await new BursarCommand(directory.Path).RunAsync("verify");
        var refused = await StartAsync(directory);

        Assert.Equal(1, verified.ExitCode);
        Assert.Contains($"Book {book} had 7 transfers and ", verified.Output, StringComparison.Ordinal);
        Assert.Equal(5, refused.ExitCode);
        Assert.Contains($"Book {book} had 7 transfers and ", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("--accept-loss", refused.Errors, StringComparison.Ordinal);

        var accepting = new[] { "bash", "-c", "exec \"$@\" --accept-loss", "bash" };
        await using (var server = await BursarServer.WrappedAsync(directory.Path, accepting))
        {
            Assert.Contains("[131]", server.Printed, StringComparison.Ordinal);
            var left = await server.Command.JsonAsync("book", "show", book);
            Assert.Equal("2.00", left.GetProperty("available").GetString());
            var events = (await server.Command.RunAsync("events", book, "--json")).Good.Trim().Split('\n');
            var recorded = JsonElement.Parse(events[^1]);
            Assert.Equal("loss_accepted", recorded.GetProperty("kind").GetString());
            Assert.Equal(book, recorded.GetProperty("subject").GetString());
            Assert.Equal(7, recorded.GetProperty("transfer").GetInt64());
            await server.Command.JsonAsync("fund", book, "1.00");
            Assert.Equal(0, await server.StopAsync());
        }
        await using var again = await BursarServer.ServeAsync(directory.Path);
        Assert.Equal(0, (await again.Command.RunAsync("verify")).ExitCode);
    }

    [Fact]
    public async Task Serve_AfterACrash_LacksNothing()
    {
        using var directory = new TestDirectory();
        var book = await CrashAsync(directory);

        await using var server = await BursarServer.ServeAsync(directory.Path);

        Assert.Equal("7.00", (await server.Command.JsonAsync("book", "show", book)).GetProperty("available").GetString());
        Assert.Equal(0, (await server.Command.RunAsync("verify")).ExitCode);
    }

    /// <summary>Two top-ups, a clean stop, five more, and a crash: the five are in the write-ahead log only.</summary>
    private static async Task<string> CrashAsync(TestDirectory directory)
    {
        string book;
        await using (var server = await BursarServer.ServeAsync(directory.Path))
        {
            book = (await server.Command.JsonAsync("book", "open", "Lost", "--currency", "USD")).GetProperty("id").GetString()!;
            for (var i = 0; i < 2; i++) await server.Command.JsonAsync("fund", book, "1.00");
            await server.StopAsync();
        }
        await using var crashing = await BursarServer.ServeAsync(directory.Path);
        for (var i = 0; i < 5; i++) await crashing.Command.JsonAsync("fund", book, "1.00");
        await crashing.KillAsync();
        return book;
    }

    private static Task<ProgramRun> StartAsync(TestDirectory directory)
        => ProgramRun.StartAsync("dotnet", [Paths.Executable, "serve", "--data", directory.Path, "--urls", "http://127.0.0.1:0"]);
}
