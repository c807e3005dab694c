using System.Net;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class StudyCollectionTests
{
    private const string Collections = "/api/v1/study-collections/mutually-exclusive/";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Collection_FromItsCreationToTheLastPlace_LetsEachParticipantTakeOne()
    {
        await using var server = await Work.FundedAsync(100_000);
        var (one, two) = (await server.CreateAsync(), await server.CreateAsync());
        var made = (await PostAsync(server, "", Creation(await ProjectAsync(server), one, two))).Ok(HttpStatusCode.Created);
        var id = made.Json.GetProperty("id").GetString();
        Assert.Equal(
            $$"""
            {"id":"{{id}}","name":"Either","description":"Or","status":"UNPUBLISHED","publish_at":null,
            "study_ids":["{{one}}","{{two}}"]}
            """.ReplaceLineEndings(""),
            made.Text);
        var published = (await PostAsync(server, $"{id}/transition/", """{"action":"PUBLISH"}""")).Ok();
        Assert.Equal(
            $$"""
            {"id":"{{id}}","name":"Either","description":"Or","status":"ACTIVE","publish_at":null,
            "study_ids":["{{one}}","{{two}}"],"estimated_cost":"£8.40","total_cost":"£8.40"}
            """.ReplaceLineEndings(""),
            published.Text);
        await server.HasAsync(available: 100_000 - 840, reserved: 840);

        var participant = await server.ParticipantAsync();
        Assert.True((await TakeAsync(server, one, participant)).Accepted);
        Assert.Equal(RejectionCode.NotEligible, (await TakeAsync(server, two, participant)).Rejection!.Code);
        Assert.Equal(
            RejectionCode.NotEligible,
            (await server.Ledger.CheckAsync(StudyServer.IdOf(two), participant, StudyAction.Accept, Stop))!.Code);
        Assert.True((await TakeAsync(server, two, await server.ParticipantAsync())).Accepted);
        (await server.SendAsync(HttpMethod.Delete, $"{Collections}{id}/", null)).Error(400, 140103);
    }

    [Fact]
    public async Task Collection_ThatIsScheduled_CanBeTakenBackAndDeleted()
    {
        await using var server = await Work.FundedAsync(100_000);
        var study = await server.CreateAsync();
        var id = await CreateAsync(server, study);
        (await PostAsync(server, $"{id}/transition/", """{"action":"SCHEDULE_PUBLISH"}""")).Invalid("publish_at");
        var patch = await server.SendAsync(
            HttpMethod.Patch, $"{Collections}{id}/", """{"name":"Later","publish_at":"2050-02-28T13:45:00 Europe/London"}""");
        Assert.Equal("2050-02-28T13:45:00.000000Z", patch.Ok().Json.GetProperty("publish_at").GetString());
        Assert.Equal("SCHEDULED", Status(await PostAsync(server, $"{id}/transition/", """{"action":"SCHEDULE_PUBLISH"}""")));
        Assert.Equal("SCHEDULED", await server.StatusAsync(study));
        Assert.Equal("UNPUBLISHED", Status(await PostAsync(server, $"{id}/transition/", """{"action":"CANCEL_PUBLISH"}""")));
        await server.HasAsync(available: 100_000, reserved: 0);
        (await PostAsync(server, $"{id}/transition/", """{"action":"CANCEL_PUBLISH"}""")).Error(400, 140103);

        Assert.Equal(HttpStatusCode.NoContent, (await server.SendAsync(HttpMethod.Delete, $"{Collections}{id}/", null)).Status);
        (await server.GetAsync($"{Collections}{id}/")).Error(404, 140401);
        Assert.Equal("UNPUBLISHED", await server.StatusAsync(study));
    }

    [Fact]
    public async Task Studies_OfACollection_AreReplacedAndLeaveTheOneBefore()
    {
        await using var server = await ProlificServer.StartAsync();
        var (one, two) = (await server.CreateAsync(), await server.CreateAsync());
        var (first, second) = (await CreateAsync(server, one), await CreateAsync(server, two));
        var changed = await server.SendAsync(
            HttpMethod.Patch, $"{Collections}{second}/", $$"""{"study_ids":["{{one}}"]}""");
        Assert.Equal([one], StudiesOf(changed.Ok().Json));

        var list = (await server.GetAsync($"{Collections}?project_id={await ProjectAsync(server)}")).Ok().Json;
        Assert.Equal(2, list.GetProperty("meta").GetProperty("count").GetInt32());
        var shown = list.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal([first, second], shown.Select(collection => collection.GetProperty("id").GetString()));
        Assert.Empty(StudiesOf(shown[0]));
        (await server.SendAsync(HttpMethod.Patch, $"{Collections}{second}/", """{"study_ids":[]}""")).Ok();
    }

    [Fact]
    public async Task Collection_OfOthersOrWithWrongFields_IsRefused()
    {
        await using var server = await Work.FundedAsync(100_000);
        var (_, token) = await server.AddStrangerAsync();
        var project = await ProjectAsync(server);
        var (study, running) = (await server.CreateAsync(), await server.PublishAsync());
        var id = await CreateAsync(server, study);
        (await server.GetAsync($"{Collections}{id}/", token)).Error(404, 140401);
        (await server.GetAsync($"{Collections}?project_id={project}", token)).Error(404, 140401);
        (await server.GetAsync(Collections)).Invalid("project_id");
        (await PostAsync(server, "", "{}")).Invalid("name", "description", "project_id");
        (await PostAsync(server, "", Creation(project, project))).Invalid("study_ids");
        (await PostAsync(server, "", Creation(project, running))).Error(400, 140103);
        (await PostAsync(server, $"{id}/transition/", """{"action":"STOP"}""")).Invalid("action");
        (await PostAsync(server, $"{id}/transition/", "{}")).Invalid("action");
        (await server.PatchAsync(study, """{"reward":1}""")).Ok();
        (await PostAsync(server, $"{id}/transition/", """{"action":"PUBLISH"}""")).Invalid("reward");
    }

    private static async Task<string> ProjectAsync(ProlificServer server) => $"{Project.DefaultOf(await server.BookAsync()).Id}";

    private static string Creation(string project, params string[] studies) => JsonSerializer.Serialize(
        new { name = "Either", description = "Or", project_id = project, study_ids = studies });

    private static async Task<string> CreateAsync(ProlificServer server, params string[] studies)
        => (await PostAsync(server, "", Creation(await ProjectAsync(server), studies))).Ok(HttpStatusCode.Created)
            .Json.GetProperty("id").GetString()!;

    private static Task<Reply> PostAsync(ProlificServer server, string path, string body)
        => server.PostAsync(Collections + path, body);

    private static ValueTask<Outcome> TakeAsync(ProlificServer server, string study, ObjectId participant)
        => server.Ledger.TakePlaceAsync(new TakePlace(StudyServer.IdOf(study), participant), Stop);

    private static string? Status(Reply reply) => reply.Ok().Json.GetProperty("status").GetString();

    private static string?[] StudiesOf(JsonElement collection)
        => [.. collection.GetProperty("study_ids").EnumerateArray().Select(one => one.GetString())];
}
