using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>The way from nothing to the first student paid, as docs/participants.md has it, pasted into a shell.</summary>
public sealed partial class ParticipantsDocumentTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FirstStudent_PastedIntoAShell_IsPaidAndTheBooksVerify()
    {
        await Prerequisite.FindAsync("AWS CLI", ["--version"], "/usr/bin/aws", "aws");
        var shell = await Prerequisite.FindAsync("bash", ["--version"], "bash");
        using var directory = new TestDirectory();
        await using var server = await BursarServer.ServeAsync(
            environment: new Dictionary<string, string> { ["Bursar__WorkUrls"] = "http://127.0.0.1:0" });
        var document = await File.ReadAllTextAsync(Path.Combine(Paths.Documents, "participants.md"), Stop);
        var section = document.Split("\n## The first student paid, in fifteen minutes\n")[1].Split("\n## ")[0];
        // The first one starts the server.
        var blocks = Block().Matches(section).Select(one => one.Groups["script"].Value).Skip(1).ToList();
        Assert.Equal(4, blocks.Count);
        var kept = Path.Combine(directory.Path, "kept");

        var before = await RunAsync(
            $"bursar() {{ dotnet '{Paths.Executable}' \"$@\"; }}\n{blocks[0]}\n{blocks[1]}\n"
            + $"export HIT; export -p > {kept}; declare -f >> {kept}; echo \"HIT $HIT\"");
        await WorkAsync(new(Link().Match(before).Value), Hit().Match(before).Groups["hit"].Value.ToLowerInvariant());
        var after = await RunAsync($"source {kept}\n{blocks[2]}\n{blocks[3]}\ncat wages.csv");

        Assert.Contains("<FreeText>cow</FreeText>", after, StringComparison.Ordinal);
        Assert.Contains("98.20", after, StringComparison.Ordinal);
        Assert.Contains("\nOK", after, StringComparison.Ordinal);
        Assert.Contains("0.50", after.Split("\nOK")[1], StringComparison.Ordinal);

        async Task<string> RunAsync(string script)
        {
            script = $"cd {directory.Path}\n{script}"
                .Replace("BURSAR_DATA=lab", $"BURSAR_DATA={server.Data}", StringComparison.Ordinal)
                .Replace("http://127.0.0.1:8080", server.Address.ToString().TrimEnd('/'), StringComparison.Ordinal);
            // Debian's AWS CLI comes first, because an older one may precede it on the path.
            var run = await ProgramRun.StartAsync(
                shell,
                ["-euc", script],
                environment: new Dictionary<string, string>
                {
                    ["PATH"] = $"/usr/bin:{Environment.GetEnvironmentVariable("PATH")}",
                    ["AWS_PAGER"] = "",
                });
            return run.Good;
        }
    }

    /// <summary>What Ada does: she chooses a password, accepts the task and submits it.</summary>
    private static async Task WorkAsync(Uri link, string hit)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var http = new HttpClient(handler) { BaseAddress = new(link.GetLeftPart(UriPartial.Authority)) };
        var session = await PostAsync(link.AbsolutePath, "", ("password", "a password for tests"));
        var accepted = await PostAsync($"/tasks/{hit}/accept", CookieOf(session));
        var work = accepted.Headers.Location!.OriginalString;
        using var request = new HttpRequestMessage(HttpMethod.Get, work);
        request.Headers.Add("Cookie", CookieOf(session));
        using var page = await http.SendAsync(request, Stop);
        var assignment = work.Split('/')[^1].ToUpperInvariant();
        var submitted = await PostAsync(
            "/mturk/externalSubmit", CookieOf(page), ("assignmentId", assignment), ("label", "cow"));
        submitted.EnsureSuccessStatusCode();

        async Task<HttpResponseMessage> PostAsync(string path, string cookie, params (string Name, string Value)[] fields)
        {
            using var post = new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new FormUrlEncodedContent(fields.Select(one => KeyValuePair.Create(one.Name, one.Value))),
            };
            post.Headers.Add("Origin", link.GetLeftPart(UriPartial.Authority));
            if (cookie.Length > 0) post.Headers.Add("Cookie", cookie);
            return await http.SendAsync(post, Stop);
        }
    }

    private static string CookieOf(HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

    [GeneratedRegex(
        "```sh\n(?<script>.*?)```",
        RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex("http://[^ \n]+/invitation/[^ \n]+", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex("HIT (?<hit>[0-9A-F]{24})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Hit();
}
