using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;

namespace Bursar.Api.Tests;

/// <summary>A snapshot goes to another sandbox in one file.</summary>
public sealed class SnapshotFileTests
{
    private const string Secret = "an-imported-secret-of-forty-characters-0";
    private static readonly DateTimeOffset Start = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Key = Convert.ToBase64String(Enumerable.Repeat((byte)7, 32).ToArray());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Export_ImportedElsewhere_HasTheBooksAndTheTime()
    {
        await using var first = await StartAsync(Key);
        var book = await first.OpenAsync(amount: "10.00");
        (await first.PostAsync("clock", """{"frozen":true,"advance_seconds":3600}""")).Is(200);
        (await first.PostAsync("snapshots", """{"name":"mine"}""")).Is(201);
        var file = await ExportAsync(first, "mine");
        await using var second = await StartAsync(Key);

        var taken = (await ImportAsync(second, "theirs", file)).Is(200);
        Assert.Equal("theirs", taken["name"]);
        (await second.PostAsync("snapshots/theirs/restore", "")).Is(204);

        Assert.Equal("10.00", (await second.GetAsync(book)).Is(200)["available"]);
        Assert.Equal((await first.GetAsync("clock")).Text, (await second.GetAsync("clock")).Text);
    }

    [Fact]
    public async Task Export_OfBooksWithSecrets_HasNoneOfThem()
    {
        await using var server = await StartAsync(Key);
        var book = await server.OpenAsync(amount: "10.00");
        (await server.PostAsync($"{book}/keys", $$"""{"key_id":"AKIAIOSFODNN7EXAMPLE","secret":"{{Secret}}"}""")).Is(201);
        var made = (await server.PostAsync($"{book}/tokens", "{}")).Is(201)["token"]!;
        (await server.PostAsync("snapshots", """{"name":"mine"}""")).Is(201);

        using var archive = new ZipArchive(new MemoryStream(await ExportAsync(server, "mine")));

        Assert.Equal(["books.db", "clock"], archive.Entries.Select(entry => entry.FullName));
        using var all = new MemoryStream();
        await using (var books = await archive.GetEntry("books.db")!.OpenAsync(Stop)) await books.CopyToAsync(all, Stop);
        foreach (var secret in new[] { Secret, made, ApiServer.Token, Key })
            Assert.Equal(-1, all.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)));
    }

    [Fact]
    public async Task Import_UnderAnotherMasterKey_IsRefusedAndKeepsNothing()
    {
        await using var first = await StartAsync(Key);
        await first.OpenAsync();
        (await first.PostAsync("snapshots", """{"name":"mine"}""")).Is(201);
        await using var second = await ApiServer.StartSandboxAsync();
        await second.OpenAsync();

        var refused = (await ImportAsync(second, "mine", await ExportAsync(first, "mine"))).IsProblem(400, "invalid_value");

        Assert.Contains("master key", refused["detail"], StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(Path.GetDirectoryName(second.DataFile)!, "snapshots")));
    }

    [Fact]
    public async Task Import_WhatIsNoSnapshot_IsRefused()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        (await ImportAsync(server, "a", "no archive"u8.ToArray())).IsProblem(400, "invalid_value");
        (await ImportAsync(server, "a", Zip())).IsProblem(400, "invalid_value");
        (await ImportAsync(server, "a", Zip(("books.db", "no books"), ("clock", "0")))).IsProblem(400, "invalid_value");
        (await ImportAsync(server, "a", Zip(("books.db", ""), ("clock", "soon")))).IsProblem(400, "invalid_value");
        (await ImportAsync(server, "A", Zip())).IsProblem(400, "invalid_value");
        (await ImportAsync(server, "a", Zip(), "text/plain")).IsProblem(415, "unsupported_media_type");
        (await server.GetAsync("snapshots/a/file")).Is(404);
        Assert.Equal("""{"snapshots":[]}""", (await server.GetAsync("snapshots")).Is(200).Text);
    }

    [Fact]
    public async Task Files_OfRealBooks_AreRefused()
    {
        await using var server = await ApiServer.StartAsync();
        (await server.GetAsync("snapshots/a/file")).IsProblem(409, "sandbox_only");
        (await ImportAsync(server, "a", Zip())).IsProblem(409, "sandbox_only");
    }

    private static async Task<ApiServer> StartAsync(string key) => new(
        await TestServer.StartAsync(Start, settings: [("Bursar:Sandbox", "true"), ("Bursar:MasterKey", key)]));

    private static async Task<byte[]> ExportAsync(ApiServer server, string name)
    {
        using var answer = await server.Http.GetAsync(new Uri($"snapshots/{name}/file", UriKind.Relative), Stop);
        Assert.Equal("application/zip", answer.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsByteArrayAsync(Stop);
    }

    private static async Task<Reply> ImportAsync(ApiServer server, string name, byte[] file, string type = "application/zip")
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"snapshots/{name}/file");
        request.Content = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        return await server.SendAsync(request);
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return file.ToArray();
    }
}
