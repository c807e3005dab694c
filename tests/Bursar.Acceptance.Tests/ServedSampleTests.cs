using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// The samples of the balance's page as the server itself serves them, with only the workspace and the token filled in. Swift
/// needs a compiler that Debian does not have: it is shown and not run.
/// </summary>
public sealed partial class ServedSampleTests(DemoServer demo)
{
    private const string Page = "/docs/prolific/get-workspace-balance.md";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Curl_AsServed_ReadsTheBalance()
    {
        var shell = await Prerequisite.FindAsync("curl", ["-c", "curl --version"], "sh");

        await RunAsync("curl", sample => ProgramRun.StartAsync(shell, ["-c", sample]));
    }

    [Fact]
    public async Task Python_AsServed_ReadsTheBalance()
    {
        var python = await Prerequisite.FindAsync("Python's requests", ["-c", "import requests"], "/usr/bin/python3", "python3");

        await RunAsync("Python", sample => ProgramRun.StartAsync(python, ["-c", sample]));
    }

    [Fact]
    public async Task JavaScript_AsServed_ReadsTheBalance()
    {
        var node = await Prerequisite.FindAsync("Node.js", ["--version"], "node");

        await RunAsync("JavaScript", sample => ProgramRun.StartAsync(node, ["--input-type=module", "-e", sample]));
    }

    [Fact]
    public async Task Ruby_AsServed_ReadsTheBalance()
    {
        var ruby = await Prerequisite.FindAsync("Ruby", ["--version"], "ruby");

        await RunAsync("Ruby", sample => ProgramRun.StartAsync(ruby, ["-e", sample]));
    }

    /// <summary>Not every machine has Go, and CI does not install it.</summary>
    [Fact]
    public async Task Go_AsServed_ReadsTheBalance()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        Assert.SkipUnless(folders.Any(folder => File.Exists(Path.Combine(folder, "go"))), "This machine has no go.");

        await RunFileAsync("Go", "main.go", file => ProgramRun.StartAsync("go", ["run", file]));
    }

    [Fact]
    public async Task Php_AsServed_ReadsTheBalance()
    {
        const string guzzle = "/usr/share/php/GuzzleHttp/autoload.php";
        var php = await Prerequisite.FindAsync("Guzzle (php-guzzlehttp-guzzle)", ["-r", $"require '{guzzle}';"], "php");

        await RunFileAsync("PHP", "main.php", file =>
        {
            // Where Composer would have put it.
            var vendor = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(file)!, "vendor"));
            File.WriteAllText(Path.Combine(vendor.FullName, "autoload.php"), $"<?php require_once '{guzzle}';");
            return ProgramRun.StartAsync(php, ["-d", $"include_path={vendor.Parent!.FullName}:/usr/share/php", file]);
        });
    }

    [Fact]
    public async Task Java_AsServed_ReadsTheBalance()
    {
        const string unirest = "/usr/share/java/unirest-java.jar";
        var java = await Prerequisite.FindAsync("Java", ["-version"], "java");
        if (!File.Exists(unirest)) Prerequisite.Missing("Unirest (libunirest-java-java)");

        await RunFileAsync("Java", "Main.java", file => ProgramRun.StartAsync(java, ["-cp", "/usr/share/java/*", file]));
    }

    [Fact]
    public Task CSharp_AsServed_ReadsTheBalance() => RunFileAsync("C#", "Program.cs", CSharpProgram.RunAsync);

    private Task RunFileAsync(string language, string name, Func<string, Task<ProgramRun>> run)
        => RunAsync(language, async sample =>
        {
            using var directory = new TestDirectory();
            var file = Path.Combine(directory.Path, name);
            await File.WriteAllTextAsync(file, sample, Stop);
            return await run(file);
        });

    private async Task RunAsync(string language, Func<string, Task<ProgramRun>> run)
    {
        using var client = new HttpClient { BaseAddress = demo.Server.Address };
        var page = await client.GetStringAsync(Page, Stop);
        client.DefaultRequestHeaders.Add("Authorization", $"Token {DemoServer.Token}");
        var workspaces = JsonElement.Parse(await client.GetStringAsync("/api/v1/workspaces/", Stop));
        var workspace = workspaces.GetProperty("results")[0].GetProperty("id").GetString()!;
        var sample = Samples().Matches(page).Single(one => one.Groups["language"].Value == language).Groups["text"].Value;

        var ran = await run(Workspace().Replace(sample, workspace).Replace("YOUR_TOKEN", DemoServer.Token));

        var balance = JsonElement.Parse(ran.Good.Trim());
        Assert.Equal(630, balance.GetProperty("total_balance").GetInt32());
        Assert.Equal(210, balance.GetProperty("available_balance").GetInt32());
    }

    [GeneratedRegex(@"### (?<language>[^\n]+)\n\n```[a-z]+\n(?<text>[^`]+)```", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Samples();

    [GeneratedRegex("(?<=workspaces/)[0-9a-f]{24}", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Workspace();
}
