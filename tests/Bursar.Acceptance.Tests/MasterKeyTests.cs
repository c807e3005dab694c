namespace Bursar.Acceptance.Tests;

/// <summary>Books whose secrets are sealed are served only with the key that sealed them, whichever store holds them.</summary>
public sealed class MasterKeyTests(SharedPostgres shared)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Serve_WithoutItsMasterKey_IsRefusedAndMakesNoOther(string store)
    {
        var environment = await StoreAsync(store);
        using var directory = new TestDirectory();
        var key = await FillAsync(directory, environment);
        File.Delete(PathOf(directory));

        var run = await StartAsync(directory, environment);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("The master key of these books is missing", OneLine(run), StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf(directory)));
        await File.WriteAllTextAsync(PathOf(directory), key, Cancellation);
        await using var again = await BursarServer.ServeAsync(directory.Path, environment);
        Assert.Equal(0, await again.StopAsync());
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Serve_WithAnotherMasterKey_IsRefused(string store)
    {
        var environment = await StoreAsync(store);
        using var directory = new TestDirectory();
        await FillAsync(directory, environment);
        await File.WriteAllTextAsync(PathOf(directory), Convert.ToBase64String(new byte[32]), Cancellation);

        var run = await StartAsync(directory, environment);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("sealed under another master key", OneLine(run), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_WithSecretsThatOthersCanRead_SaysSo()
    {
        if (OperatingSystem.IsWindows()) return;
        using var directory = new TestDirectory();
        await FillAsync(directory, []);
        var token = Path.Combine(directory.Path, "operator.token");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(token));
        File.SetUnixFileMode(PathOf(directory), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        await using var server = await BursarServer.ServeAsync(directory.Path);

        Assert.Contains(
            $"[210] Other users of this machine can read or change {PathOf(directory)}.",
            server.Printed,
            StringComparison.Ordinal);
        Assert.DoesNotContain($"change {token}", server.Printed, StringComparison.Ordinal);
    }

    private static string PathOf(TestDirectory directory) => Path.Combine(directory.Path, "master.key");

    private static string OneLine(ProgramRun run)
        => Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Lets a server make a book.</summary>
    /// <returns>Its master key.</returns>
    private static async Task<string> FillAsync(TestDirectory directory, Dictionary<string, string> environment)
    {
        await using var server = await BursarServer.ServeAsync(directory.Path, environment);
        await server.Command.JsonAsync("book", "open", "Sealed", "--currency", "USD");
        await server.StopAsync();
        return await File.ReadAllTextAsync(PathOf(directory), Cancellation);
    }

    private static Task<ProgramRun> StartAsync(TestDirectory directory, Dictionary<string, string> environment)
        => ProgramRun.StartAsync(
            "dotnet",
            [Paths.Executable, "serve", "--data", directory.Path, "--urls", "http://127.0.0.1:0"],
            environment: environment);

    private async Task<Dictionary<string, string>> StoreAsync(string store) => store is "sqlite"
        ? []
        : new() { ["Bursar__Store"] = store, ["Bursar__Connection"] = await shared.CreateDatabaseAsync(Cancellation) };
}
