using System.Net;

namespace Bursar.WebConsole.Tests;

/// <summary>The log: who did what, and what was refused to whom.</summary>
public sealed class AuditTests
{
    [Fact]
    public async Task Log_OfWhatWasDone_NamesWhoDidIt()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var form = await web.GetAsync($"{server.DollarsPath}/top-up");
        (await web.PostAsync(
            $"{server.DollarsPath}/top-up", ("token", form.Hidden("token")), ("key", form.Hidden("key")), ("amount", "12.00"),
            ("reference", ""), ("confirmed", "yes"))).Is(303);

        var log = await LogAsync(web, $"{server.DollarsPath}/log.csv");

        var line = Assert.Single(log, one => one["kind"] == "book_topped_up");
        Assert.Equal(($"{server.AdaId}", ConsoleServer.Ada), (line["actor"], line["actor_name"]));
        Assert.Contains(ConsoleServer.Ada, (await web.GetAsync($"{server.DollarsPath}/log")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_OfRefusedSignIns_HasTheWrongTheLockedAndTheUnknown()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        Task TryAsync(string name, string password) => web.PostAsync("/console/sign-in", ("name", name), ("password", password));
        for (var i = 0; i <= SignIn.MaxFailures; i++) await TryAsync(ConsoleServer.Ada, "wrong");
        await TryAsync(ConsoleServer.Ada, ConsoleServer.Password);
        await TryAsync("nobody@example.org", "wrong");
        await web.SignInAsync(ConsoleServer.Olga);

        var log = await LogAsync(web, "/console/operator/log.csv");

        var failed = log.Where(one => one["kind"] == "sign_in_failed").Select(one => one["name"]).ToList();
        Assert.Equal([.. Enumerable.Repeat(ConsoleServer.Ada, SignIn.MaxFailures + 2), ""], failed);
        Assert.Single(log, one => one["kind"] == "sign_in_locked");
        Assert.Equal(ConsoleServer.Olga, log.Last(one => one["kind"] == "signed_in")["actor_name"]);
    }

    /// <summary>What is refused within a book is in its log; what is not for this person is in the operators'.</summary>
    [Fact]
    public async Task Log_OfRefusedDeeds_SaysWhatAndWhy()
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.DoAsync(new SetMember(server.Dollars.Book, server.BoId, Role.WorkspaceCollaborator));
        using var bo = new WebForms(server.Address);
        using var ada = new WebForms(server.Address);
        using var olga = new WebForms(server.Address);
        await bo.SignInAsync(ConsoleServer.Bo);
        await ada.SignInAsync(ConsoleServer.Ada);
        await olga.SignInAsync(ConsoleServer.Olga);
        Task<WebReply> SendAsync(WebForms web, WebReply form, string path)
            => web.PostAsync(path, ("token", form.Hidden("token")), ("key", "k"), ("role", "admin"));

        (await SendAsync(bo, await bo.GetAsync("/console/you"), $"{server.DollarsPath}/top-up")).Is(403);
        (await SendAsync(ada, await ada.GetAsync("/console/you"), $"{server.PoundsPath}/keys")).Is(404);
        (await SendAsync(ada, await ada.GetAsync("/console/you"), $"{server.DollarsPath}/members")).Is(422);

        var inBook = (await LogAsync(ada, $"{server.DollarsPath}/log.csv")).Where(one => one["kind"] == "deed_refused");
        Assert.Equal(
            [(ConsoleServer.Bo, "top_up", "not_allowed"), (ConsoleServer.Ada, "invite_member", "wrong_form")],
            inBook.Select(one => (one["actor_name"], one["from"], one["to"])));
        var elsewhere = (await LogAsync(olga, "/console/operator/log.csv")).Where(one => one["kind"] == "deed_refused");
        Assert.Equal(
            [(ConsoleServer.Ada, "make_key", "not_found")], elsewhere.Select(one => (one["actor_name"], one["from"], one["to"])));
        Assert.DoesNotContain(
            "deed_refused", string.Join(' ', (await LogAsync(bo, $"{server.PoundsPath}/log.csv")).Select(one => one["kind"])),
            StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode((await ada.GetAsync($"{server.DollarsPath}/log")).Text);
        Assert.Contains("Top up → not allowed", page, StringComparison.Ordinal);
    }

    /// <summary>The lines of an exported log; no name in these tests has a comma.</summary>
    private static async Task<List<Dictionary<string, string>>> LogAsync(WebForms web, string path)
    {
        var lines = (await web.GetAsync(path)).Is(200).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var titles = lines[0].Split(',');
        return
        [
            .. lines.Skip(1).Select(line => line.Split(',').Zip(titles).ToDictionary(one => one.Second, one => one.First,
                StringComparer.Ordinal)),
        ];
    }
}
