using System.Net;
using System.Text;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>A file about participants' work is uploaded with a PUT, to an address that is asked for first.</summary>
public sealed class FeedbackUploadTests
{
    private const string Signals = "/api/v1/submissions/signals/upload-url/";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_AsDocumented_IsKeptAndReplacesTheOneBefore()
    {
        await using var server = await ProlificServer.StartAsync();
        var answer = await AskAsync(server, "participant_feedback.csv");
        Assert.Equal(["upload_url", "http_method", "expires_at"], answer.Json.EnumerateObject().Select(one => one.Name));
        Assert.Equal("PUT", answer.Json.GetProperty("http_method").GetString());
        Assert.Equal("2026-11-01T13:00:00.000000Z", answer.Json.GetProperty("expires_at").GetString());
        var address = answer.Json.GetProperty("upload_url").GetString()!;

        Assert.Equal(HttpStatusCode.OK, await PutAsync(server, address, "a,b\n"));
        Assert.Equal(HttpStatusCode.OK, await PutAsync(server, address, "participant,quality\n1,5\n"));

        var file = Assert.Single(await server.Ledger.ListAsync(new FeedbackFilesOfBook(server.Book.Book, default, 10), Stop));
        Assert.Equal(("participant_feedback.csv", 24), (file.Name, file.Size));
        var content = await server.Ledger.FindAsync<Upload>(RowKey.OfUpload(file.Id), Stop);
        Assert.Equal("participant,quality\n1,5\n", Encoding.UTF8.GetString(content!.Content.Span));
    }

    [Fact]
    public async Task Upload_AfterAnHourForgedOrTooLarge_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var address = (await AskAsync(server, "a.json")).Json.GetProperty("upload_url").GetString()!;

        Assert.Equal(HttpStatusCode.OK, await PutAsync(server, address, new string('x', Upload.MaxBytes)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PutAsync(server, address, new string('x', Upload.MaxBytes + 1)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PutAsync(server, address, new string('x', 1_100_000)));
        Assert.Equal(HttpStatusCode.NotFound, await PutAsync(server, address[..^1], "x"));
        Assert.Equal(HttpStatusCode.NotFound, await PutAsync(server, $"{address}A", "x"));
        server.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.NotFound, await PutAsync(server, address, "x"));
        Assert.Single(await server.Ledger.ListAsync(new FeedbackFilesOfBook(server.Book.Book, default, 10), Stop));
    }

    /// <summary>Otherwise what one kind means by a number would be read as another kind's book.</summary>
    [Fact]
    public async Task Upload_AtAnAddressOfAnotherKind_IsRefusedBothWays()
    {
        await using var server = await ProlificServer.StartAsync();
        var dataset = (await server.PostAsync(
            "/api/v1/data-collection/datasets", $$"""{"name":"A","workspace_id":"{{server.Book}}"}""")).Json;
        var file = (await server.GetAsync(
            $"/api/v1/data-collection/datasets/{dataset.GetProperty("id").GetString()}/upload-url/a.csv"))
            .Ok(HttpStatusCode.Created).Json.GetProperty("upload_url").GetString()!;
        var signals = (await AskAsync(server, "a.csv")).Json.GetProperty("upload_url").GetString()!;
        var (ofFile, ofSignals) = (file[..(file.LastIndexOf('/') + 1)], signals[..(signals.LastIndexOf('/') + 1)]);

        Assert.Equal(HttpStatusCode.NotFound, await PutAsync(server, ofSignals + file[ofFile.Length..], "prompt\na\n"));
        Assert.Equal(HttpStatusCode.NotFound, await PutAsync(server, ofFile + signals[ofSignals.Length..], "prompt\na\n"));
    }

    [Theory]
    [InlineData("feedback.exe")]
    [InlineData("feedback")]
    [InlineData(".csv")]
    [InlineData("a%5Cb.csv")]
    public async Task Ask_ForAFileOfAnotherKind_Is400(string name)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.GetAsync($"{Signals}{name}?workspace_id={server.Book}")).Error(400, 140109);
    }

    [Fact]
    public async Task Ask_WithoutAWorkspaceOrToReadOnly_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.GetAsync($"{Signals}a.csv")).Error(400, 140109);
        var (book, _) = await server.AddStrangerAsync();
        (await server.GetAsync($"{Signals}a.csv?workspace_id={book}")).Error(400, 140109);
        var reader = await server.AddTokenAsync(server.Book, server.User, readOnly: true);
        (await server.GetAsync($"{Signals}a.csv?workspace_id={server.Book}", reader)).Error(403, 140201);
    }

    private static async Task<Reply> AskAsync(ProlificServer server, string name)
        => (await server.GetAsync($"{Signals}{name}?workspace_id={server.Book}")).Ok(HttpStatusCode.Created);

    private static async Task<HttpStatusCode> PutAsync(ProlificServer server, string address, string content)
    {
        using var body = new StringContent(content, Encoding.UTF8, "text/csv");
        using var answer = await server.Http.PutAsync(new Uri(address), body, Stop);
        return answer.StatusCode;
    }
}
