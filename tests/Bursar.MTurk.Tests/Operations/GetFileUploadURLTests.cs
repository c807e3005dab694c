using System.Net;
using System.Text;

namespace Bursar.MTurk.Tests;

/// <summary>Files that workers uploaded, for the requester whose HIT it is.</summary>
public sealed class GetFileUploadURLTests
{
    private const string Operation = "GetFileUploadURL";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("moo.txt", "text/plain", "attachment; filename=moo.txt; filename*=UTF-8''moo.txt", "text/plain")]
    [InlineData("", "not a type", null, "application/octet-stream")]
    [InlineData(
        "a\"b;ü.html", "text/html",
        "attachment; filename=\"a\\\"b;_.html\"; filename*=UTF-8''a%22b%3B%C3%BC.html",
        "text/html")]
    public async Task Get_OfAnAnswer_LeadsToTheFileForAMinute(string name, string type, string? disposition, string expected)
    {
        await using var requester = await Requester.WithAsync();
        var (_, assignment) = await UploadAsync(requester, new("photo", name, type, Encoding.UTF8.GetBytes("moo")));
        var url = await UrlAsync(requester, assignment);
        using var http = new HttpClient();

        using var file = await http.GetAsync(url, Stop);

        Assert.Equal("moo", await file.Content.ReadAsStringAsync(Stop));
        if (disposition is not null) Assert.Equal(disposition, file.Content.Headers.GetValues("Content-Disposition").Single());
        Assert.Equal(expected, file.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("sandbox; default-src 'none'", file.Headers.GetValues("Content-Security-Policy").Single());
        Assert.NotEqual(url, await UrlAsync(requester, assignment));
        requester.Server.Clock.Advance(TimeSpan.FromSeconds(60) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(url, Stop)).StatusCode);
        requester.Server.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(url, Stop)).StatusCode);
    }

    [Fact]
    public async Task Get_WhatIsNotThere_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var other = await requester.AnotherAsync();
        var (hit, assignment) = await UploadAsync(requester, new("photo", "moo.txt", "text/plain", new byte[1]));
        var (open, _) = await requester.AcceptAsync(hit);

        await requester.NotValidAsync(Operation, Members(assignment, "film"), "QuestionIdentifier", "film");
        await requester.RefusedAsync(
            Operation, Members("3ABC", "photo"), "AssignmentDoesNotExist", "Assignment 3ABC does not exist.");
        await other.RefusedAsync(
            Operation, Members(assignment, "photo"), "AssignmentDoesNotExist", $"Assignment {assignment} does not exist.");
        await requester.RefusedAsync(
            Operation, Members(open, "photo"), "InvalidAssignmentState",
            "This operation can be called with a status of: Reviewable,Approved,Rejected");
        await requester.ApproveAsync(assignment);
        await requester.ExpireAsync(hit);
        await requester.LetPassAsync(TimeSpan.FromHours(1));
        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hit });
        await requester.RefusedAsync(
            Operation, Members(assignment, "photo"), "InvalidHITState",
            "This HIT is currently in the state 'Disposed'.  This operation can be called with a status of: "
                + "Assignable, Unassignable, Reviewable, Reviewing");
        Assert.True(ObjectId.TryParse(assignment, out var submission));
        Assert.Null(await requester.Server.Ledger.FindAsync<Upload>(RowKey.OfUpload(Upload.IdOf(submission, "photo")), Stop));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("%20%2B")]
    public async Task Follow_AnAddressOfSomeoneElsesMaking_LeadsNowhere(string token)
    {
        await using var requester = await Requester.WithAsync();
        var (_, assignment) = await UploadAsync(requester, new("photo", "moo.txt", "text/plain", new byte[1]));
        var url = await UrlAsync(requester, assignment);
        using var http = new HttpClient();

        var other = url[..^1] + (url[^1] == 'A' ? 'Q' : 'A');
        foreach (var forged in new[] { url[..(url.LastIndexOf('/') + 1)] + token, other, url + "AAAA" })
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(forged, Stop)).StatusCode);
    }

    private static async Task<string> UrlAsync(Requester requester, string assignment)
        => (await requester.DoAsync(Operation, Members(assignment, "photo"))).GetProperty("FileUploadURL").GetString()!;

    private static System.Text.Json.Nodes.JsonObject Members(string assignment, string question)
        => new() { ["AssignmentId"] = assignment, ["QuestionIdentifier"] = question };

    /// <summary>A worker answers with a file.</summary>
    private static async Task<(string Hit, string Assignment)> UploadAsync(Requester requester, NewUpload file)
    {
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        var (assignment, _) = await requester.AcceptAsync(hit);
        await requester.SubmitAsync(hit, assignment, file: file);
        return (hit, assignment);
    }
}
