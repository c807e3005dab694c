using System.Net;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class ProjectTests
{
    private const string Detail = "GET /api/v1/projects/{project_id}/";
    private const string List = "GET /api/v1/workspaces/{workspace_id}/projects/";
    private const string Make = "POST /api/v1/workspaces/{workspace_id}/projects/";
    private const string Change = "PATCH /api/v1/projects/{project_id}/";

    private static string Default(ProlificServer server) => $"{server.Book.ToString()[..16]}ffffffff";

    [Fact]
    public async Task Get_OfDefaultProject_IsAnsweredAsDocumented()
    {
        await using var server = await ProlificServer.StartAsync();
        var expected =
            $$"""
            {"id":"{{Default(server)}}","title":"Project","description":"","owner":"{{server.User}}",
            "users":[{"id":"{{server.User}}","name":"Joe Soap","email":"Joe.Soap@example.org","roles":["PROJECT_EDITOR"]}],
            "workspace":"{{server.Book}}","type":"PRIVATE","naivety_distribution_rate":null}
            """.ReplaceLineEndings("");
        string[] paths = [$"/api/v1/projects/{Default(server)}/", $"/api/v1/projects/{Default(server).ToUpperInvariant()}"];
        foreach (var path in paths)
        {
            var reply = await server.GetAsync(path);
            reply.Is(Detail);
            Assert.Equal(expected, reply.Text);
        }
    }

    [Theory]
    [InlineData("""{"title":"My new project"}""", "", "null")]
    [InlineData(
        """{"id":"","title":"My new project","description":"For…","owner":7,"users":"""
            + """[],"workspace":"","naivety_distribution_rate":0.5}""",
        "For…", "0.5")]
    public async Task Create_OfGoodBody_MakesAProjectThatIsListed(string body, string description, string rate)
    {
        await using var server = await ProlificServer.StartAsync();
        List<string> made = [Default(server)];
        foreach (var path in new[] { $"workspaces/{server.Book}/projects/", $"workspaces/{server.Book}/projects" })
        {
            var reply = await server.PostAsync($"/api/v1/{path}", body);
            var project = reply.Is(Make, HttpStatusCode.Created);
            made.Add(project.GetProperty("id").GetString()!);
            Assert.Equal(
                ("My new project", description, rate),
                (
                    Text(project, "title"), Text(project, "description"),
                    project.GetProperty("naivety_distribution_rate").GetRawText()));
            Assert.Equal((server.Book.ToString(), server.User.ToString()), (Text(project, "workspace"), Text(project, "owner")));
            Assert.Equal(reply.Text, (await server.GetAsync($"/api/v1/projects/{made[^1]}/")).Ok().Text);
        }

        var list = (await server.GetAsync($"/api/v1/workspaces/{server.Book}/projects/")).Is(List);
        Assert.Equal(made, list.GetProperty("results").EnumerateArray().Select(one => Text(one, "id")!));
        Assert.Equal(3, list.GetProperty("meta").GetProperty("count").GetInt32());
        var second = (await server.GetAsync($"/api/v1/workspaces/{server.Book}/projects?limit=1&offset=1")).Is(List);
        Assert.Equal([made[1]], second.GetProperty("results").EnumerateArray().Select(one => Text(one, "id")!));
        (await server.GetAsync($"/api/v1/workspaces/{server.Book}/projects/?page=2")).Error(404, 140302);
        var workspace = (await server.GetAsync($"/api/v1/workspaces/{server.Book}/"))
            .Is("GET /api/v1/workspaces/{workspace_id}/");
        Assert.Equal(made, workspace.GetProperty("projects").EnumerateArray().Select(one => Text(one, "id")!));
    }

    [Theory]
    [InlineData("{}", "title")]
    [InlineData("""{"title":""}""", "title")]
    [InlineData("""{"title":7}""", "title")]
    [InlineData("""{"title":"A","description":[],"naivety_distribution_rate":2}""", "description", "naivety_distribution_rate")]
    public async Task Create_OfWrongFields_NamesThem(string body, params string[] fields)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PostAsync($"/api/v1/workspaces/{server.Book}/projects/", body)).Invalid(fields);
    }

    [Fact]
    public async Task Create_OfMoreThanTheServerAllows_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync(null, ("Prolific:MaxProjectsPerWorkspace", "2"));
        for (var i = 0; i < 2; i++)
            (await server.PostAsync($"/api/v1/workspaces/{server.Book}/projects/", """{"title":"A"}"""))
                .Ok(HttpStatusCode.Created);
        (await server.PostAsync($"/api/v1/workspaces/{server.Book}/projects/", """{"title":"A"}""")).Error(400, 140107);
    }

    [Fact]
    public async Task Update_OfAnyProject_ChangesWhatIsNamed()
    {
        await using var server = await ProlificServer.StartAsync();
        var made = Text((await server.PostAsync($"/api/v1/workspaces/{server.Book}/projects/", """{"title":"A"}""")).Json, "id")!;
        foreach (var id in new[] { made, Default(server) })
        {
            var path = $"/api/v1/projects/{id}/";
            async Task<JsonElement> PatchAsync(string body) => (await server.SendAsync(HttpMethod.Patch, path, body)).Is(Change);
            Assert.Equal(
                "New", Text(await PatchAsync($$"""{"id":"{{id}}","title":"New","workspace":"{{server.Book}}"}"""), "title"));
            Assert.Equal(
                0.25m,
                (await PatchAsync("""{"description":"D","naivety_distribution_rate":0.25}"""))
                    .GetProperty("naivety_distribution_rate")
                    .GetDecimal());
            var last = await PatchAsync("""{"naivety_distribution_rate":null}""");
            Assert.Equal(
                ("New", "D", JsonValueKind.Null),
                (Text(last, "title"), Text(last, "description"), last.GetProperty("naivety_distribution_rate").ValueKind));
            Assert.Equal(last.ToString(), (await server.GetAsync(path)).Json.ToString());

            (await server.SendAsync(HttpMethod.Patch, path, """{"title":" ","workspace":"63722982f9cc073ecc730f6b"}"""))
                .Invalid("title", "workspace");
        }
        var list = (await server.GetAsync($"/api/v1/workspaces/{server.Book}/projects/")).Is(List);
        Assert.Equal([Default(server), made], list.GetProperty("results").EnumerateArray().Select(one => Text(one, "id")!));
        Assert.All(list.GetProperty("results").EnumerateArray(), one => Assert.Equal("New", Text(one, "title")));
    }

    /// <summary>
    /// Admins and collaborators make and change projects; editors work in them; only admins change the workspace.
    /// </summary>
    [Theory]
    [InlineData(Role.WorkspaceAdmin, true, true)]
    [InlineData(Role.WorkspaceCollaborator, true, false)]
    [InlineData(Role.ProjectEditor, false, false)]
    public async Task Role_OfAMember_SaysWhatTheMemberMayDo(Role role, bool projects, bool workspace)
    {
        await using var server = await Work.FundedAsync(10_000);
        var member = await server.AddUserAsync("Ann Other");
        await server.DoAsync(new SetMember(server.Book.Book, member, role));
        var token = await server.AddTokenAsync(server.Book, member);
        void May(bool allowed, Reply reply)
        {
            if (allowed) Assert.InRange((int)reply.Status, 200, 204);
            else reply.Error(403, 140202);
        }

        May(projects, await server.PostAsync($"/api/v1/workspaces/{server.Book}/projects/", """{"title":"A"}""", token));
        May(
            projects,
            await server.SendAsync(HttpMethod.Patch, $"/api/v1/projects/{Default(server)}/", """{"title":"B"}""", token));
        May(
            workspace,
            await server.SendAsync(HttpMethod.Patch, $"/api/v1/workspaces/{server.Book}/", """{"title":"C"}""", token));
        var study = await server.OfferAsync();
        var submission = await server.SubmitAsync(study);
        May(true, await server.GetAsync($"/api/v1/projects/{Default(server)}/", token));
        May(true, await server.GetAsync($"/api/v1/workspaces/{server.Book}/projects/", token));
        May(true, await server.GetAsync($"/api/v1/studies/{study}/submissions/", token));
        May(true, await server.PostAsync($"/api/v1/submissions/{submission}/transition/", """{"action":"APPROVE"}""", token));
        May(
            true,
            await server.PostAsync(
                "/api/v1/submissions/bonus-payments/", $$"""{"study_id":"{{study}}","csv_bonuses":"{{submission}},1"}""", token));
    }

    [Fact]
    public async Task Project_OfSomebodyElse_IsNotThere()
    {
        await using var server = await ProlificServer.StartAsync();
        var stranger = await server.AddUserAsync("Ann Other");
        var book = await server.AddBookAsync(stranger);
        var theirs = await server.DoAsync(new Ledger.CreateProject(book.Book, "Theirs", stranger));
        string[] unknown =
        [
            theirs.ToString(), $"{book.ToString()[..16]}ffffffff", server.Book.ToString(), "x", "63722982f9cc073ecc730f6b"
        ];
        foreach (var id in unknown)
        {
            (await server.GetAsync($"/api/v1/projects/{id}/")).Error(404, 140401);
            (await server.SendAsync(HttpMethod.Patch, $"/api/v1/projects/{id}/", """{"title":"A"}""")).Error(404, 140401);
        }
        (await server.GetAsync($"/api/v1/workspaces/{book}/projects/")).Error(404, 140401);
        (await server.PostAsync($"/api/v1/workspaces/{book}/projects/", """{"title":"A"}""")).Error(404, 140401);
    }

    [Fact]
    public async Task DeleteStudy_OfAProject_DeletesDraftsOnly()
    {
        await using var server = await Work.FundedAsync(10_000);
        var project = await server.DoAsync(new Ledger.CreateProject(server.Book.Book, "A", server.User));
        var draft = await server.DoAsync(
            new DraftStudy(server.Book.Book, "Draft", Money.FromMinor(100), 1, Origin.Prolific) { Project = project });
        var loose = await server.DoAsync(new DraftStudy(server.Book.Book, "Draft", Money.FromMinor(100), 1, Origin.Prolific));
        var published = await server.OfferAsync();

        Task<Reply> DeleteAsync(object of, ObjectId study, string slash = "/")
            => server.SendAsync(HttpMethod.Delete, $"/api/v1/projects/{of}/studies/{study}{slash}", null);
        (await DeleteAsync(Default(server), draft)).Error(404, 140401);
        (await DeleteAsync(project, loose)).Error(404, 140401);
        (await DeleteAsync(server.Book, loose)).Error(404, 140401);
        (await DeleteAsync(Default(server), published)).Error(400, 140103);
        foreach (var (of, study, slash) in new[] { ($"{project}", draft, "/"), (Default(server), loose, "") })
        {
            var reply = await DeleteAsync(of, study, slash);
            Assert.Equal((HttpStatusCode.NoContent, 0), (reply.Status, reply.Body.Length));
            (await DeleteAsync(of, study, slash)).Error(404, 140401);
        }
        await server.HasAsync(8_600, 1_400);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
