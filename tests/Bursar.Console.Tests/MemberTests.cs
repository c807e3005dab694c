namespace Bursar.WebConsole.Tests;

/// <summary>Members of a book: who is added can get in, and who is removed cannot.</summary>
public sealed class MemberTests(Browser browser)
{
    private const string New = "new@example.org";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Member_InvitedByMail_JoinsAndSeesTheBook(bool hasScript)
    {
        await using var smtp = SmtpReceiver.Start();
        await using var server = await ConsoleServer.StartAsync(
            ("Bursar:Mail:Host", "127.0.0.1"), ("Bursar:Mail:Port", $"{smtp.Port}"), ("Bursar:Mail:Tls", "None"),
            ("Bursar:Mail:From", "bursar@example.org"));
        var ada = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await ada.VisitAsync($"{server.DollarsPath}/settings");
        await ada.Locator("summary", new() { HasText = "Invite someone" }).ClickAsync();
        await ada.FillFieldAsync("Mail address", New);
        await ada.PressAsync("Send the invitation");
        await ada.ShowsAsync("A mail with a link is on its way.");
        if (hasScript) await ada.MustBeAccessibleAsync("members");

        var mail = await smtp.TakeAsync();
        var link = mail.Text.Split('\n').Single(line => line.Contains("/console/invitation/", StringComparison.Ordinal)).Trim();
        Assert.DoesNotContain(link, await ada.ContentAsync(), StringComparison.Ordinal);
        var page = await browser.OpenAsync(server.Address, hasScript: hasScript);
        await page.VisitAsync(new Uri(link).AbsolutePath);
        await page.FillFieldAsync("Your name", "Nora");
        await page.FillFieldAsync("New password", "a new passphrase");
        await page.FillFieldAsync("The same again", "a new passphrase");
        await page.PressAsync("Join");
        await page.ShowsAsync("Available");
        await page.VisitAsync($"{server.DollarsPath}/settings");
        Assert.Equal(0, await page.Locator("text=Invite someone").CountAsync());

        await ada.VisitAsync($"{server.DollarsPath}/settings");
        await ada.PressAsync("Remove Nora");
        await ada.ShowsAsync("They are no member any more.");
        await page.VisitAsync(server.DollarsPath, 404);
    }

    [Fact]
    public async Task Member_InvitedWhereNoMailIsSent_IsGivenTheLinkByHandOnce()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        var made = (await AddAsync(web, server, New, "editor")).Is(200).Text;
        Assert.Contains("/console/invitation/", made, StringComparison.Ordinal);
        var after = (await web.GetAsync($"{server.DollarsPath}/settings")).Text;
        Assert.DoesNotContain($"/console/invitation/{server.Dollars}", after, StringComparison.Ordinal);
        Assert.Contains(New, after, StringComparison.Ordinal);

        // Nobody sees the book before they have accepted; the link of someone who signs in asks them to do so first.
        using var bo = new WebForms(server.Address);
        await bo.SignInAsync(ConsoleServer.Bo);
        (await AddAsync(web, server, ConsoleServer.Bo, "collaborator")).Is(200);
        (await bo.GetAsync(server.DollarsPath)).Is(404);
        Assert.Contains(
            "They are a member already", (await AddAsync(web, server, ConsoleServer.Ada, "admin")).Is(422).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invitation_TakenBack_OpensNothing()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var path = await server.InviteAsync(server.Dollars, server.AdaId, New);
        var form = await web.GetAsync($"{server.DollarsPath}/settings");
        var back = $"{server.DollarsPath}/invitations/{Invitation.IdOf(New)}/withdraw";
        Assert.Contains(back, form.Text, StringComparison.Ordinal);

        (await web.PostAsync(back, ("token", form.Hidden("token")))).Is(303);

        using var stranger = new WebForms(server.Address);
        (await stranger.GetAsync(path)).Is(404);
        Assert.DoesNotContain(back, (await web.GetAsync($"{server.DollarsPath}/settings")).Text, StringComparison.Ordinal);
        (await web.PostAsync($"{server.DollarsPath}/invitations/x/withdraw", ("token", form.Hidden("token")))).Is(404);
    }

    /// <summary>An operator who is no member invites for the owner, and the log says who it was.</summary>
    [Fact]
    public async Task Member_InvitedByAnOperator_IsInvitedForTheOwner()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Olga);

        (await AddAsync(web, server, New, "admin")).Is(200);

        var made = await server.FindAsync<Invitation>(RowKey.OfInvitation(server.Dollars.Book, New));
        Assert.Equal(server.AdaId, made.InvitedBy);
    }

    [Fact]
    public async Task Member_Changed_MayDoWhatTheRoleSays()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var ada = new WebForms(server.Address);
        using var bo = new WebForms(server.Address);
        await ada.SignInAsync(ConsoleServer.Ada);
        await bo.SignInAsync(ConsoleServer.Bo);
        await server.DoAsync(new SetMember(server.Dollars.Book, server.BoId, Role.WorkspaceCollaborator));
        (await AddAsync(bo, server, New, "admin")).Is(403);
        var form = (await ada.GetAsync($"{server.DollarsPath}/settings")).Is(200);
        Task<WebReply> SetAsync(ObjectId user, string role) => ada.PostAsync(
            $"{server.DollarsPath}/members/{user}", ("token", form.Hidden("token")), ("key", role), ("role", role));

        (await SetAsync(server.BoId, "admin")).Is(303);
        (await AddAsync(bo, server, New, "admin")).Is(200);
        (await SetAsync(server.BoId, "king")).Is(404);
        (await SetAsync(server.AdaId, "editor")).Is(409);
        (await SetAsync(new ObjectId(1, 1), "editor")).Is(404);
    }

    [Theory]
    [InlineData("", "admin")]
    [InlineData("nobody", "admin")]
    [InlineData("new@example.org", "king")]
    public async Task Member_WhoIsNone_IsSaidBesideTheField(string email, string role)
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        var reply = (await AddAsync(web, server, email, role)).Is(422);

        Assert.Contains("id=\"field-email-error\"", reply.Text, StringComparison.Ordinal);
    }

    private static async Task<WebReply> AddAsync(WebForms web, ConsoleServer server, string email, string role)
    {
        var form = await web.GetAsync($"{server.DollarsPath}/settings");
        return await web.PostAsync(
            $"{server.DollarsPath}/members", ("token", form.Hidden("token")), ("key", form.Hidden("key")), ("email", email),
            ("role", role));
    }
}
