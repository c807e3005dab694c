namespace Bursar.WebConsole.Tests;

/// <summary>Knowing an id permits nothing: a member of one book gets 404 for every page and form of another.</summary>
public sealed class PrivacyTests
{
    [Fact]
    public async Task EveryPage_OfAnothersBook_IsNotThere()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var bo = new WebForms(server.Address);
        using var olga = new WebForms(server.Address);
        await bo.SignInAsync(ConsoleServer.Bo);
        await olga.SignInAsync(ConsoleServer.Olga);
        var token = (await bo.GetAsync("/console")).Hidden("token");
        var pages = ConsolePages.All.Where(page => page.Path.Contains("{book}", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);

        foreach (var page in pages)
        {
            var path = $"/console{page.Path}".Replace("{book}", server.Dollars.ToString(), StringComparison.Ordinal);
            foreach (var name in (string[])["study", "submission", "token", "key", "hook", "user"])
                path = path.Replace($"{{{name}}}", server.Dollars.ToString(), StringComparison.Ordinal);
            var reply = page.Method == "GET"
                ? await bo.GetAsync(path)
                : await bo.PostAsync(path, ("token", token), ("key", "k"), ("amount", "1.00"), ("confirmed", "yes"));
            Assert.True(reply.Status == 404, $"{page.Method} {path} answers {reply.Status}");
            Assert.DoesNotContain("Vision lab", reply.Text, StringComparison.Ordinal);
        }
        Assert.Equal(0, (await server.BookAsync(server.Dollars)).LastTransfer);
        (await olga.GetAsync(server.DollarsPath)).Is(200);
        (await bo.GetAsync($"/console/books/{server.Dollars with { High = 1 }}")).Is(404);
    }

    [Fact]
    public async Task EveryPage_WithoutASession_LeadsToTheSignIn()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);

        foreach (var page in ConsolePages.All.Where(page => !page.IsOpen))
        {
            var path = string.Concat($"/console{page.Path}".Where(one => one is not ('{' or '}')));
            var reply = page.Method == "GET" ? await web.GetAsync(path) : await web.PostAsync(path, ("key", "k"));
            Assert.StartsWith("/console/sign-in", reply.Is(303).Location, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Books_OfAMember_AreTheirsAndOfAnOperatorAll()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var bo = new WebForms(server.Address);
        using var olga = new WebForms(server.Address);
        await bo.SignInAsync(ConsoleServer.Bo);
        await olga.SignInAsync(ConsoleServer.Olga);

        var own = (await bo.GetAsync("/console")).Is(200).Text;
        var all = (await olga.GetAsync("/console")).Is(200).Text;

        Assert.Contains("Reading group", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Vision lab", own, StringComparison.Ordinal);
        Assert.Contains("Reading group", all, StringComparison.Ordinal);
        Assert.Contains("Vision lab", all, StringComparison.Ordinal);
    }
}
