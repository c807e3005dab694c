using System.Net;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class InvitationTests : IAsyncDisposable
{
    private const string Invitations = "/api/v1/invitations/";

    private readonly SmtpReceiver _mail = SmtpReceiver.Start();

    public async ValueTask DisposeAsync() => await _mail.DisposeAsync();

    [Fact]
    public async Task Invitation_OfSomebodyNew_IsMailedAndMakesAMember()
    {
        await using var server = await StartAsync();
        var reply = (await InviteAsync(server, "WORKSPACE_COLLABORATOR", "bo@example.org")).Ok(HttpStatusCode.Created);
        var link = reply.Json.GetProperty("invitations")[0].GetProperty("invite_link").GetString()!;
        Assert.Equal(
            $$"""
            {"invitations":[{"association":"{{server.Book}}","invitee":{"id":null,"name":null,"email":"bo@example.org"},
            "invited_by":"{{server.User}}","status":"INVITED","invite_link":"{{link}}","role":"WORKSPACE_COLLABORATOR"}]}
            """.ReplaceLineEndings(""),
            reply.Text);
        var mail = await _mail.TakeAsync();
        Assert.Contains("bo@example.org", mail.To);
        Assert.Contains("Subject: Joe Soap invites you to My workspace", mail.Text, StringComparison.Ordinal);
        Assert.Contains(link[^43..], mail.Text.Replace("=\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.Contains("My workspace", await PageAsync(server, link), StringComparison.Ordinal);
        var joined = await JoinAsync(server, link, ("fullname", "Bo"), ("password", "a password for tests"), ("again",
            "a password for tests"));
        Assert.Equal((HttpStatusCode.SeeOther, $"/console/books/{server.Book}"), (joined.Status,
            joined.Headers.Location?.ToString()));
        var workspace = (await server.GetAsync($"/api/v1/workspaces/{server.Book}/")).Ok().Json;
        var member = workspace.GetProperty("users").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "Bo");
        Assert.Equal("WORKSPACE_COLLABORATOR", member.GetProperty("roles")[0].GetString());

        Assert.Contains("does not work any more", await PageAsync(server, link), StringComparison.Ordinal);
        var again = (await InviteAsync(server, "WORKSPACE_ADMIN", "Bo@Example.org")).Ok(HttpStatusCode.Created).Json;
        var known = again.GetProperty("invitations")[0];
        Assert.Equal("ACCEPTED", known.GetProperty("status").GetString());
        Assert.Equal(member.GetProperty("id").GetString(), known.GetProperty("invitee").GetProperty("id").GetString());
        Assert.False(known.TryGetProperty("invite_link", out _));
    }

    [Fact]
    public async Task Invitation_RepeatedOrTooOld_EndsTheLinkBefore()
    {
        await using var server = await StartAsync();
        var first = await LinkAsync(server, "bo@example.org");
        var second = await LinkAsync(server, "bo@example.org");
        Assert.Contains("does not work any more", await PageAsync(server, first), StringComparison.Ordinal);
        Assert.Contains("You are invited", await PageAsync(server, second), StringComparison.Ordinal);
        Assert.Contains("does not work any more", await PageAsync(server, second[..^1] + "-"), StringComparison.Ordinal);

        server.Clock.Advance(Invitation.Lifetime);
        Assert.Contains("does not work any more", await PageAsync(server, second), StringComparison.Ordinal);
    }

    /// <summary>The documentation of 2025 has projects and their editors, too.</summary>
    [Fact]
    public async Task Invitation_ToAProject_IsOneToItsWorkspace()
    {
        await using var server = await StartAsync();
        var project = Project.DefaultOf(await server.BookAsync()).Id;
        var reply = await server.PostAsync(
            Invitations,
                $$"""{"association":"{{project}}","emails":["a@example.org","b@example.org"],"role":"PROJECT_EDITOR"}""");
        var made = reply.Ok(HttpStatusCode.Created).Json.GetProperty("invitations");
        Assert.Equal(2, made.GetArrayLength());
        Assert.All(made.EnumerateArray(), one => Assert.Equal($"{project}", one.GetProperty("association").GetString()));
    }

    [Fact]
    public async Task Invitation_WithoutAMailServer_HasItsLinkInTheAnswer()
    {
        await using var server = await ProlificServer.StartAsync();
        Assert.Contains("You are invited", await PageAsync(server, await LinkAsync(server, "bo@example.org")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invitation_ByOthersThanAnAdmin_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var user = await server.AddUserAsync("Ann Other");
        await server.DoAsync(new SetMember(server.Book.Book, user, Role.WorkspaceCollaborator));
        var token = await server.AddTokenAsync(server.Book, user);
        (await InviteAsync(server, "WORKSPACE_ADMIN", "bo@example.org", token)).Error(403, 140202);
        var (_, stranger) = await server.AddStrangerAsync();
        (await InviteAsync(server, "WORKSPACE_ADMIN", "bo@example.org", stranger)).Error(404, 140401);

        (await server.GetAsync($"/api/v1/workspaces/{server.Book}/", token)).Ok();
        await server.DoAsync(new SetMember(server.Book.Book, user, Role.None));
        (await server.GetAsync($"/api/v1/workspaces/{server.Book}/", token)).Error(404, 140401);
        Assert.Equal(0, (await server.GetAsync("/api/v1/workspaces/",
            token)).Ok().Json.GetProperty("meta").GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("{}", "association,emails,role")]
    [InlineData("""{"association":"BOOK","emails":[],"role":"WORKSPACE_ADMIN"}""", "emails")]
    [InlineData("""{"association":"BOOK","emails":["nobody"],"role":"WORKSPACE_ADMIN"}""", "emails")]
    [InlineData("""{"association":"BOOK","emails":["a@b.org\r\nBcc: c@d.org"],"role":"WORKSPACE_ADMIN"}""", "emails")]
    [InlineData("""{"association":"BOOK","emails":["a@b.org"],"role":"OWNER"}""", "role")]
    public async Task Invitation_WithWrongFields_NamesThem(string body, string fields)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PostAsync(Invitations, body.Replace("BOOK", $"{server.Book}", StringComparison.Ordinal)))
            .Invalid(fields.Split(','));
    }

    private Task<ProlificServer> StartAsync() => ProlificServer.StartAsync(
        null, ("Bursar:Mail:Host", "127.0.0.1"), ("Bursar:Mail:Port", $"{_mail.Port}"), ("Bursar:Mail:Tls", "None"),
        ("Bursar:Mail:From", "bursar@example.org"));

    private static Task<Reply> InviteAsync(ProlificServer server, string role, string email, string? token = null)
        => server.PostAsync(
            Invitations, $$"""{"association":"{{server.Book}}","emails":["{{email}}"],"role":"{{role}}"}""", token);

    private static async Task<string> LinkAsync(ProlificServer server, string email)
        => (await InviteAsync(server, "WORKSPACE_ADMIN", email)).Ok(HttpStatusCode.Created)
            .Json.GetProperty("invitations")[0].GetProperty("invite_link").GetString()!;

    private static async Task<string> PageAsync(ProlificServer server, string link)
        => (await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, link))).Text;

    private static Task<Reply> JoinAsync(ProlificServer server, string link, params (string Name, string Value)[] fields)
        => server.SendAsync(new HttpRequestMessage(HttpMethod.Post, link)
        {
            Content = new FormUrlEncodedContent(fields.Select(one => KeyValuePair.Create(one.Name, one.Value))),
        });
}
