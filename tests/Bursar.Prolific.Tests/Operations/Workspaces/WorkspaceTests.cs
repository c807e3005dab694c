using System.Net;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class WorkspaceTests
{
    private const string List = "/api/v1/workspaces/";

    [Fact]
    public async Task Get_OfWorkspace_IsAnsweredAsDocumented()
    {
        await using var server = await ProlificServer.StartAsync();
        var project = $"{server.Book.ToString()[..16]}ffffffff";
        var expected =
            $$"""
            {"id":"{{server.Book}}","title":"My workspace","description":"","owner":"{{server.User}}",
            "users":[{"id":"{{server.User}}","name":"Joe Soap","email":"Joe.Soap@example.org","roles":["WORKSPACE_ADMIN"]}],
            "projects":[{"id":"{{project}}","title":"Project","type":"PRIVATE"}],
            "wallet":"{{server.Book}}","naivety_distribution_rate":null}
            """.ReplaceLineEndings("");
        Assert.Equal(expected, (await server.GetAsync($"{List}{server.Book}/")).Ok().Text);
        Assert.Equal(expected, (await server.GetAsync($"{List}{server.Book}")).Ok().Text);
        Assert.Equal(expected, (await server.GetAsync($"{List}{server.Book.ToUpperString()}/")).Ok().Text);
    }

    [Fact]
    public async Task Workspace_OfSomebodyElse_IsNotThere()
    {
        await using var server = await ProlificServer.StartAsync();
        var stranger = await server.AddUserAsync("Ann Other");
        var book = await server.AddBookAsync(stranger);
        foreach (var path in new[] { $"{List}{book}/", $"{List}{book}/balance/" })
        {
            var missing = await server.GetAsync(path.Replace(book.ToString(), new string('a', 24), StringComparison.Ordinal));
            Assert.Equal(missing.Text, (await server.GetAsync(path)).Text);
            missing.Error(404, 140401);
        }
        (await server.SendAsync(HttpMethod.Patch, $"{List}{book}/", """{"title":"Mine"}""")).Error(404, 140401);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("63722982f9cc073ecc730f6")]
    [InlineData("63722982f9cc073ecc730f6bb")]
    [InlineData("63722982f9cc073ecc730f6g")]
    [InlineData("000000000000000000000000")]
    [InlineData("ffffffffffffffffffffffff")]
    [InlineData("workspace_id")]
    [InlineData("..%2f")]
    public async Task Workspace_OfImpossibleId_IsNotThere(string id)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.GetAsync($"{List}{id}/balance/")).Error(404, 140401);
        (await server.GetAsync($"{List}{id}/")).Error(404, 140401);
    }

    [Fact]
    public async Task Workspace_OfRightNumberAndOtherTimeOrSerial_IsNotThere()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = server.Book;
        foreach (var other in new[] { id with { High = id.High + 1 }, id with { Low = id.Low + 1 } })
            (await server.GetAsync($"{List}{other}/balance/")).Error(404, 140401);
        (await server.GetAsync($"{List}{id}/balance/")).Ok();
    }

    [Theory]
    [InlineData("""{"title":"A"}""", "GBP", "", "null")]
    [InlineData("""{"title":"A","currency_code":"GBP"}""", "GBP", "", "null")]
    [InlineData("""{"title":"A","currency_code":"USD","naivety_distribution_rate":0.5}""", "USD", "", "0.5")]
    [InlineData("""{"title":"A","currency_code":null,"naivety_distribution_rate":1}""", "GBP", "", "1.0")]
    [InlineData(
        """{"id":"","title":"A","description":"","users":null,"projects":[],"naivety_distribution_rate":"0"}""",
        "GBP",
        "",
        "0.0")]
    [InlineData("""{"title":"A","description":"Über \"uns\" 😀","unknown":{"x":[1]}}""", "GBP", "Über \"uns\" 😀", "null")]
    [InlineData("""{"t\u0069tle":"A","title ":"B"}""", "GBP", "", "null")]
    public async Task Create_OfGoodBody_MakesWorkspace(string body, string currency, string description, string rate)
    {
        await using var server = await ProlificServer.StartAsync();
        foreach (var path in new[] { "/api/v1/workspaces/", "/api/v1/workspaces" })
        {
            var reply = (await server.SendAsync(HttpMethod.Post, path, body)).Ok(HttpStatusCode.Created).Json;
            var id = reply.GetProperty("id").GetString();
            Assert.Equal("A", reply.GetProperty("title").GetString());
            Assert.Equal(description, reply.GetProperty("description").GetString());
            Assert.Equal(server.User.ToString(), reply.GetProperty("owner").GetString());
            Assert.Equal("WORKSPACE_ADMIN", reply.GetProperty("users")[0].GetProperty("roles")[0].GetString());
            Assert.Equal(rate, reply.GetProperty("naivety_distribution_rate").GetRawText());
            Assert.Equal(reply.GetRawText(), (await server.GetAsync($"{List}{id}/")).Ok().Text);
            var balance = (await server.GetAsync($"{List}{id}/balance/")).Ok().Json;
            Assert.Equal(currency, balance.GetProperty("currency_code").GetString());
            Assert.Equal(0, balance.GetProperty("total_balance").GetInt32());
        }
    }

    [Theory]
    [InlineData(null, "title")]
    [InlineData("", "title")]
    [InlineData("{}", "title")]
    [InlineData("""{"title":null}""", "title")]
    [InlineData("""{"title":""}""", "title")]
    [InlineData("""{"title":" \t"}""", "title")]
    [InlineData("""{"title":7}""", "title")]
    [InlineData("""{"title":["A"]}""", "title")]
    [InlineData("""{"title":"a\u0000b"}""", "title")]
    [InlineData("""{"title":"\ud800"}""", "title")]
    [InlineData("""{"title":"A","description":1}""", "description")]
    [InlineData("""{"title":"A","currency_code":"EUR"}""", "currency_code")]
    [InlineData("""{"title":"A","currency_code":"gbp"}""", "currency_code")]
    [InlineData("""{"title":"A","currency_code":""}""", "currency_code")]
    [InlineData("""{"title":"A","currency_code":826}""", "currency_code")]
    [InlineData("""{"title":"A","currency_code":"\ud800"}""", "currency_code")]
    [InlineData("""{"title":"A","naivety_distribution_rate":"half"}""", "naivety_distribution_rate")]
    [InlineData("""{"title":"A","naivety_distribution_rate":1.01}""", "naivety_distribution_rate")]
    [InlineData("""{"title":"A","naivety_distribution_rate":-0.1}""", "naivety_distribution_rate")]
    [InlineData("""{"title":"A","naivety_distribution_rate":1e99}""", "naivety_distribution_rate")]
    [InlineData("""{"title":"A","naivety_distribution_rate":true}""", "naivety_distribution_rate")]
    public async Task Create_OfWrongField_NamesIt(string? body, string field)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.SendAsync(HttpMethod.Post, List, body)).Invalid(field);
        Assert.Equal(1, (await server.GetAsync(List)).Json.GetProperty("meta").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Create_OfSeveralWrongFields_NamesThemAll()
    {
        await using var server = await ProlificServer.StartAsync();
        var body = """{"description":1,"currency_code":"XXX","naivety_distribution_rate":2}""";
        (await server.SendAsync(HttpMethod.Post, List, body))
            .Invalid("title", "description", "currency_code", "naivety_distribution_rate");
    }

    [Theory]
    [InlineData("title", 200)]
    [InlineData("description", 2_000)]
    public async Task Create_OfTooLongText_NamesTheField(string field, int max)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.SendAsync(HttpMethod.Post, List, Body(max))).Ok(HttpStatusCode.Created);
        (await server.SendAsync(HttpMethod.Post, List, Body(max + 1))).Invalid(field);

        string Body(int length)
        {
            var fields = new Dictionary<string, string> { ["title"] = "A" };
            fields[field] = new string('é', length);
            return JsonSerializer.Serialize(fields);
        }
    }

    [Fact]
    public async Task Create_OverTheUsersLimit_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync(null, ("Prolific:MaxWorkspacesPerUser", "2"));
        (await server.SendAsync(HttpMethod.Post, List, """{"title":"Second"}""")).Ok(HttpStatusCode.Created);
        (await server.SendAsync(HttpMethod.Post, List, """{"title":"Third"}""")).Error(400, 140104);
    }

    [Fact]
    public async Task Update_OfGoodBody_ChangesWhatItNames()
    {
        await using var server = await ProlificServer.StartAsync();
        var path = $"{List}{server.Book}/";
        await PatchAsync(
            """{"id":"63722982f9cc073ecc730f6b","title":"New","owner":"x","users":[],"wallet":null}""", "New", "", "null");
        await PatchAsync(
            """{"description":"What for","naivety_distribution_rate":0.25,"currency_code":"GBP"}""", "New", "What for", "0.25");
        await PatchAsync("{}", "New", "What for", "0.25");
        await PatchAsync("""{"naivety_distribution_rate":null}""", "New", "What for", "null");
        await PatchAsync("""{"description":null}""", "New", "", "null");

        async Task PatchAsync(string body, string title, string description, string rate)
        {
            var reply = (await server.SendAsync(HttpMethod.Patch, path, body)).Ok();
            Assert.Equal(title, reply.Json.GetProperty("title").GetString());
            Assert.Equal(description, reply.Json.GetProperty("description").GetString());
            Assert.Equal(rate, reply.Json.GetProperty("naivety_distribution_rate").GetRawText());
            Assert.Equal(reply.Text, (await server.GetAsync(path)).Text);
        }
    }

    [Theory]
    [InlineData("""{"title":""}""", "title")]
    [InlineData("""{"title":null}""", "title")]
    [InlineData("""{"description":[]}""", "description")]
    [InlineData("""{"currency_code":"USD"}""", "currency_code")]
    [InlineData("""{"naivety_distribution_rate":2}""", "naivety_distribution_rate")]
    public async Task Update_OfWrongField_NamesItAndChangesNothing(string body, string field)
    {
        await using var server = await ProlificServer.StartAsync();
        var path = $"{List}{server.Book}";
        var before = (await server.GetAsync(path)).Text;
        (await server.SendAsync(HttpMethod.Patch, path, body)).Invalid(field);
        Assert.Equal(before, (await server.GetAsync(path)).Text);
    }

    [Theory]
    [InlineData(Role.WorkspaceCollaborator, "WORKSPACE_COLLABORATOR")]
    [InlineData(Role.ProjectEditor, "PROJECT_EDITOR")]
    public async Task Update_ByMemberWhoIsNoAdmin_Is403(Role role, string name)
    {
        await using var server = await ProlificServer.StartAsync();
        var member = await server.AddUserAsync("Ann Other");
        server.Clock.Advance(TimeSpan.FromSeconds(1));
        await server.DoAsync(new SetMember(server.Book.Book, member, role));
        var token = await server.AddTokenAsync(server.Book, member);
        var seen = (await server.GetAsync($"{List}{server.Book}/", token)).Ok().Json;
        Assert.Equal(name, seen.GetProperty("users")[1].GetProperty("roles")[0].GetString());
        (await server.GetAsync($"{List}{server.Book}/balance/", token)).Ok();
        (await server.SendAsync(HttpMethod.Patch, $"{List}{server.Book}/", """{"title":"Mine"}""", token)).Error(403, 140202);
    }
}
