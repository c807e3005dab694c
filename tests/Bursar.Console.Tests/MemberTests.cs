namespace Bursar.WebConsole.Tests;

/// <summary>Members of a book: who is added can get in, and who is removed cannot.</summary>
public sealed class MemberTests(Browser browser)
{
    private const string New = "new@example.org";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Member_AddedByMail_SetsAPasswordAndSeesTheBook(bool hasScript)
    {
        await using var smtp = SmtpReceiver.Start();
        await using var server = await ConsoleServer.StartAsync(
            ("Bursar:Mail:Host", "127.0.0.1"), ("Bursar:Mail:Port", $"{smtp.Port}"), ("Bursar:Mail:Tls", "None"),
            ("Bursar:Mail:From", "bursar@example.org"));
        var ada = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await ada.VisitAsync($"{server.DollarsPath}/settings");
        await ada.Locator("summary", new() { HasText = "Add a member" }).ClickAsync();
        await ada.FillFieldAsync("Mail address", New);
        await ada.PressAsync("Add the member");
        await ada.ShowsAsync("A mail with a link is on its way.");
        if (hasScript) await ada.MustBeAccessibleAsync("members");

        var mail = await smtp.TakeAsync();
        var link = mail.Text.Split('\n').Single(line => line.Contains("/console/link/", StringComparison.Ordinal)).Trim();
        Assert.DoesNotContain(link, await ada.ContentAsync(), StringComparison.Ordinal);
        var page = await browser.OpenAsync(server.Address, hasScript: hasScript);
        await page.VisitAsync(new Uri(link).AbsolutePath);
        await page.FillFieldAsync("New password", "a new passphrase");
        await page.FillFieldAsync("The same again", "a new passphrase");
        await page.Locator("form button").Last.ClickAsync();
        await page.FollowAsync("Vision lab");
        await page.ShowsAsync("Available");
        (await page.GotoAsync($"{server.DollarsPath}/settings"))!.Status.ToString();
        Assert.Equal(0, await page.Locator("text=Add a member").CountAsync());

        await ada.VisitAsync($"{server.DollarsPath}/settings");
        await ada.PressAsync($"Remove {New}");
        await ada.ShowsAsync("They are no member any more.");
        await page.VisitAsync(server.DollarsPath, 404);
    }

    [Fact]
    public async Task Member_AddedWhereNoMailIsSent_IsGivenTheLinkByHandOnce()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        var made = (await AddAsync(web, server, New, "editor")).Is(200).Text;
        Assert.Contains("/console/link/", made, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "/console/link/", (await web.GetAsync($"{server.DollarsPath}/settings")).Text, StringComparison.Ordinal);

        // A link of someone who is there already would be a way into what they see elsewhere.
        var again = (await AddAsync(web, server, New, "admin")).Is(303);
        Assert.EndsWith("?done=member-added", again.Location, StringComparison.Ordinal);
        var known = (await AddAsync(web, server, ConsoleServer.Bo, "collaborator")).Is(303);
        Assert.EndsWith("?done=member-added", known.Location, StringComparison.Ordinal);
        using var bo = new WebForms(server.Address);
        await bo.SignInAsync(ConsoleServer.Bo);
        (await bo.GetAsync(server.DollarsPath)).Is(200);
    }

    [Fact]
    public async Task Member_Changed_MayDoWhatTheRoleSays()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var ada = new WebForms(server.Address);
        using var bo = new WebForms(server.Address);
        await ada.SignInAsync(ConsoleServer.Ada);
        await bo.SignInAsync(ConsoleServer.Bo);
        await AddAsync(ada, server, ConsoleServer.Bo, "collaborator");
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
