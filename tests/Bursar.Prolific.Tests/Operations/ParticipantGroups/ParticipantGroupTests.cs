using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class ParticipantGroupTests
{
    private const string Groups = "/api/v1/participant-groups/";

    [Fact]
    public async Task Group_FromItsCreationToItsEnd_IsAnsweredAsDocumented()
    {
        await using var server = await ProlificServer.StartAsync();
        var (one, two) = (await server.ParticipantAsync(), await server.ParticipantAsync());
        var made = (await server.PostAsync(
            Groups, $$"""{"workspace_id":"{{server.Book}}","name":"Pilots","participant_ids":["{{one}}"]}"""))
            .Ok(HttpStatusCode.Created);
        var id = made.Json.GetProperty("id").GetString();
        Assert.Equal(
            $$"""
            {"id":"{{id}}","name":"Pilots","project_id":null,"workspace_id":"{{server.Book}}","organisation_id":null,
            "description":null,"participant_count":1,"is_deleted":false,"feeder_studies":[]}
            """.ReplaceLineEndings(""),
            made.Text);

        var members = (await server.PostAsync(
            $"{Groups}{id}/participants/", $$"""{"participant_ids":["{{two}}","{{one}}"]}""")).Ok().Json;
        Assert.Equal(Sorted(one, two), Members(members));
        Assert.Equal(2, members.GetProperty("meta").GetProperty("count").GetInt32());
        members = (await server.SendAsync(
            HttpMethod.Delete, $"{Groups}{id}/participants", $$"""{"participant_ids":["{{one}}"]}""")).Ok().Json;
        Assert.Equal(Sorted(two), Members(members));

        var changed = (await server.SendAsync(
            HttpMethod.Patch, $"{Groups}{id}/", $$"""{"name":"Others","participant_ids":["{{one}}"]}""")).Ok().Json;
        Assert.Equal(
            ("Others", 1), (changed.GetProperty("name").GetString(), changed.GetProperty("participant_count").GetInt32()));
        Assert.Equal(Sorted(one), Members((await server.GetAsync($"{Groups}{id}/participants/?limit=10")).Ok().Json));

        var deleted = await server.SendAsync(HttpMethod.Delete, $"{Groups}{id}/", null);
        Assert.Equal((HttpStatusCode.NoContent, 0), (deleted.Status, deleted.Body.Length));
        Assert.True((await server.GetAsync($"{Groups}{id}/")).Ok().Json.GetProperty("is_deleted").GetBoolean());
        (await server.SendAsync(HttpMethod.Patch, $"{Groups}{id}/", """{"name":"x"}""")).Error(404, 140401);
        Assert.Equal(0, Count((await server.GetAsync(Groups)).Ok().Json));
        Assert.Equal(1, Count((await server.GetAsync($"{Groups}?active=false")).Ok().Json));
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("?workspace_id=BOOK", 2)]
    [InlineData("?filter[workspace_id]=BOOK&limit=10&offset=0", 2)]
    [InlineData("?filter%5Bworkspace_id%5D=BOOK", 2)]
    [InlineData("?filter[project_id]=PROJECT", 1)]
    [InlineData("?project_id=PROJECT", 1)]
    [InlineData("?search=pil", 1)]
    [InlineData("?limit=1", 3)]
    public async Task List_InEveryWayThatClientsAsk_HasThoseOfTheWorkspace(string query, int count)
    {
        await using var server = await ProlificServer.StartAsync();
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        var other = await server.AddBookAsync(server.User);
        var (stranger, token) = await server.AddStrangerAsync();
        var project = Project.DefaultOf(await server.BookAsync()).Id;
        string[] bodies =
        [
            $$"""{"workspace_id":"{{server.Book}}","name":"Pilots"}""", $$"""{"project_id":"{{project}}","name":"B"}""",
            $$"""{"workspace_id":"{{other}}","name":"C"}""",
        ];
        foreach (var body in bodies) (await server.PostAsync(Groups, body)).Ok(HttpStatusCode.Created);
        (await server.PostAsync(Groups, $$"""{"workspace_id":"{{stranger}}","name":"D"}""", token)).Ok(HttpStatusCode.Created);

        var address = Groups + query.Replace("BOOK", $"{server.Book}", StringComparison.Ordinal)
            .Replace("PROJECT", $"{project}", StringComparison.Ordinal);
        Assert.Equal(count, Count((await server.GetAsync(address)).Ok().Json));
        (await server.GetAsync($"{Groups}?workspace_id={stranger}")).Error(404, 140401);
    }

    [Fact]
    public async Task Group_OfAStranger_IsNotThere()
    {
        await using var server = await ProlificServer.StartAsync();
        var (_, token) = await server.AddStrangerAsync();
        var id = (await server.PostAsync(Groups, """{"name":"Theirs"}""", token)).Ok(HttpStatusCode.Created).Json
            .GetProperty("id").GetString();
        foreach (var path in new[] { $"{Groups}{id}/", $"{Groups}{id}/participants/" })
        {
            (await server.GetAsync(path)).Error(404, 140401);
            (await server.SendAsync(HttpMethod.Delete, path, """{"participant_ids":[]}""")).Error(404, 140401);
        }
        (await server.PostAsync($"{Groups}{id}/participants/", """{"participant_ids":[]}""")).Error(404, 140401);
    }

    [Theory]
    [InlineData("{}", "name")]
    [InlineData("""{"name":""}""", "name")]
    [InlineData("""{"name":"A","workspace_id":"6955b9000000000200000000"}""", "workspace_id")]
    [InlineData("""{"name":"A","organisation_id":"6955b9000000000200000000"}""", "organisation_id")]
    [InlineData("""{"name":"A","participant_ids":7}""", "participant_ids")]
    public async Task Create_OfWhatIsWrong_NamesTheField(string body, string field)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PostAsync(Groups, body)).Invalid(field);
    }

    [Fact]
    public async Task Add_OfNobody_NamesThemAndAddsNone()
    {
        await using var server = await ProlificServer.StartAsync();
        var participant = await server.ParticipantAsync();
        var id = await CreateAsync(server, "A");
        var refused = await server.PostAsync(
            $"{Groups}{id}/participants/", $$"""{"participant_ids":["{{participant}}","nobody"]}""");
        refused.Error(400, 140106);
        Assert.Contains("nobody is not a participant", refused.Text, StringComparison.Ordinal);
        (await server.PostAsync($"{Groups}{id}/participants/", "{}")).Invalid("participant_ids");
        Assert.Empty(Members((await server.GetAsync($"{Groups}{id}/participants/")).Ok().Json));
    }

    [Fact]
    public async Task CompletionCodes_OfAStudy_AddAndRemoveItsParticipants()
    {
        await using var server = await Work.FundedAsync(10_000);
        var id = await CreateAsync(server, "Done");
        var study = await server.PublishAsync(body => body["completion_codes"] = JsonNode.Parse(
            $$"""
            [{"code":"IN","code_type":"COMPLETED",
            "actions":[{"action":"MANUALLY_REVIEW"},{"action":"ADD_TO_PARTICIPANT_GROUP","participant_group":"{{id}}"}]},
            {"code":"GO","code_type":"OTHER","actor":"researcher",
            "actions":[{"action":"REMOVE_FROM_PARTICIPANT_GROUP","participant_group":"{{id}}"}]}]
            """));
        var participant = await server.ParticipantAsync();
        var submission = await server.TakeAsync(StudyServer.IdOf(study), participant);
        Assert.True(ObjectId.TryParse(id, out var group));
        await server.DoAsync(new SubmitWork(StudyServer.IdOf(study), submission)
        {
            CompletionCode = "IN",
            Participant = participant,
            Groups = [group],
        });
        Assert.Equal(Sorted(participant), Members((await server.GetAsync($"{Groups}{id}/participants/")).Ok().Json));
        var feeder = (await server.GetAsync($"{Groups}{id}/")).Ok().Json.GetProperty("feeder_studies")[0];
        Assert.Equal(
            """
            [{"code":"IN","code_type":"COMPLETED","action":"ADD_TO_PARTICIPANT_GROUP"},
            {"code":"GO","code_type":"OTHER","action":"REMOVE_FROM_PARTICIPANT_GROUP"}]
            """.ReplaceLineEndings(""),
            feeder.GetProperty("feeder_completion_codes").GetRawText());
        Assert.Equal(study, feeder.GetProperty("id").GetString());

        (await server.TransitionAsync(submission, """{"action":"COMPLETE","completion_code":"GO"}""")).Ok();
        Assert.Empty(Members((await server.GetAsync($"{Groups}{id}/participants/")).Ok().Json));
    }

    [Fact]
    public async Task Publish_WithACodeOfNoGroup_IsRefused()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.CreateAsync(body => body["completion_codes"] = JsonNode.Parse(
            """
            [{"code":"IN","code_type":"COMPLETED",
            "actions":[{"action":"ADD_TO_PARTICIPANT_GROUP","participant_group":"619e049f7648a4e1f8f3645b"}]}]
            """));
        (await server.TransitionAsync(study, "PUBLISH")).Invalid("completion_codes");
        await server.HasAsync(10_000, 0);
    }

    private static async Task<string> CreateAsync(ProlificServer server, string name)
    {
        var made = await server.PostAsync(Groups, $$"""{"name":"{{name}}"}""");
        return made.Ok(HttpStatusCode.Created).Json.GetProperty("id").GetString()!;
    }

    private static int Count(JsonElement page) => page.GetProperty("meta").GetProperty("count").GetInt32();

    private static IEnumerable<string> Sorted(params ObjectId[] participants) => participants.Order().Select(one => $"{one}");

    private static IEnumerable<string> Members(JsonElement page)
        => page.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("participant_id").GetString()!);
}
