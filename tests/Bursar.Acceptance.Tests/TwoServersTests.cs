using System.Net;

namespace Bursar.Acceptance.Tests;

/// <summary>One server serves a file, whatever becomes of its lock files. If the file is changed anyway, it stops.</summary>
public sealed class TwoServersTests
{
    private static readonly Dictionary<string, string> NoLocks = new() { ["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = "1" };

    [Fact]
    public async Task Serve_WhereTheLockFilesWereRemoved_IsRefused()
    {
        await using var server = await BursarServer.ServeAsync();
        foreach (var name in new[] { "server.lock", "bursar.db.lock" }) File.Delete(Path.Combine(server.Data, name));

        await MustRefuseAsync(server.Data, null);
        using var ready = await server.Http.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    [Fact]
    public async Task Serve_WithFileLocksOff_IsRefused()
    {
        await using var server = await BursarServer.ServeAsync(environment: NoLocks);

        await MustRefuseAsync(server.Data, NoLocks);
    }

    [Fact]
    public async Task Serve_ByAHardLink_IsRefused()
    {
        await using var server = await BursarServer.ServeAsync();
        using var other = new TestDirectory();
        var link = await ProgramRun.StartAsync(
            "ln", [Path.Combine(server.Data, "bursar.db"), Path.Combine(other.Path, "bursar.db")]);
        Assert.Equal(0, link.ExitCode);
        File.Copy(Path.Combine(server.Data, "master.key"), Path.Combine(other.Path, "master.key"));

        await MustRefuseAsync(other.Path, null);
    }

    [Fact]
    public async Task Serve_WhereAnotherProgramWrites_StopsWithItsOwnExitCode()
    {
        var sqlite = await Prerequisite.FindAsync("sqlite3", ["--version"], "sqlite3");
        await using var server = await BursarServer.ServeAsync();
        var opened = await server.Command.JsonAsync("book", "open", "Changed", "--currency", "USD");
        var book = opened.GetProperty("id").GetString()!;
        var file = Path.Combine(server.Data, "bursar.db");
        await ProgramRun.StartAsync(sqlite, [file, "UPDATE books SET title = 'by hand'"]);

        var refused = await server.Command.RunAsync("fund", book, "1.00");

        Assert.NotEqual(0, refused.ExitCode);
        Assert.Equal(6, await server.ExitAsync());
        Assert.Contains("[115]", server.Printed, StringComparison.Ordinal);
        Assert.Contains("was changed by another program", server.Printed, StringComparison.Ordinal);
        await using var again = await BursarServer.ServeAsync(server.Data);
        Assert.Equal("0.00", (await again.Command.JsonAsync("book", "show", book)).GetProperty("available").GetString());
    }

    private static async Task MustRefuseAsync(string data, Dictionary<string, string>? environment)
    {
        var run = await ProgramRun.StartAsync(
            "dotnet", [Paths.Executable, "serve", "--data", data, "--urls", "http://127.0.0.1:0"], environment: environment);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains(
            "in use by another Bursar",
            Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
    }
}
