namespace Bursar.WebConsole.Tests;

/// <summary>Whether people may take part in a book's studies without a name.</summary>
public sealed class AnonymousTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Owner_AllowsItAndAllowsItNoMore_AndACollaboratorCannot(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.DoAsync(new SetMember(server.Dollars.Book, server.BoId, Role.WorkspaceCollaborator));
        var ada = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await ada.VisitAsync($"{server.DollarsPath}/settings");
        await ada.ShowsAsync("Not allowed: whoever takes part has a name");

        await ada.PressAsync("Allow it");

        await ada.ShowsAsync("Links for groups may let people take part without a name.");
        if (hasScript) await ada.MustBeAccessibleAsync("anonymous");
        Assert.True((await server.BookAsync(server.Dollars)).AllowsAnonymous);
        using var bo = new WebForms(server.Address);
        await bo.SignInAsync(ConsoleServer.Bo);
        var settings = await bo.GetAsync($"{server.DollarsPath}/settings");
        Assert.DoesNotContain("Allow it no more", settings.Text, StringComparison.Ordinal);
        (await bo.PostAsync(
            $"{server.DollarsPath}/anonymous", ("token", settings.Hidden("token")), ("key", "no"), ("allow", "no"))).Is(403);
        Assert.True((await server.BookAsync(server.Dollars)).AllowsAnonymous);
        await ada.PressAsync("Allow it no more");
        await ada.ShowsAsync("No link lets people take part without a name any more.");
        Assert.False((await server.BookAsync(server.Dollars)).AllowsAnonymous);
        await ada.VisitAsync($"{server.DollarsPath}/log");
        await ada.ShowsAsync("Book changed");
    }
}
