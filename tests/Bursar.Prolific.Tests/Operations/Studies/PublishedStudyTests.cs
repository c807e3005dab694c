using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>What can be changed of a study that is published, and what it then does (API of 2026).</summary>
public sealed class PublishedStudyTests
{
    private const string TwoTasks =
        """[{"external_url":"https://a.org","total_allocation":2},{"external_url":"https://b.org","total_allocation":1}]""";

    private const string OneTask = """[{"external_url":"https://a.org","total_allocation":2}]""";

    private const string ScreenOut =
        """
        [{"code":"GOOD","code_type":"COMPLETED","actions":[{"action":"MANUALLY_REVIEW"}]},
        {"code":"OUT","code_type":"FIXED_SCREENOUT",
        "actions":[{"action":"FIXED_SCREEN_OUT_PAYMENT","fixed_screen_out_reward":30,"slots":2}]}]
        """;

    /// <summary>
    /// Each entry adds, even where the list is the one that is there; one with a known address raises it; and whoever says that
    /// the total stays adds nothing.
    /// </summary>
    [Theory]
    [InlineData("""{"access_details":TASKS}""", 6, "[4,2]")]
    [InlineData("""{"access_details":TASKS,"total_available_places":6}""", 6, "[4,2]")]
    [InlineData("""{"access_details":TASKS,"total_available_places":3}""", 3, "[2,1]")]
    [InlineData("""{"access_details":ONE}""", 5, "[4,1]")]
    [InlineData("""{"access_details":ONE,"total_available_places":5}""", 5, "[4,1]")]
    [InlineData("""{"access_details":[{"external_url":"https://c.org","total_allocation":1}]}""", 4, "[2,1,1]")]
    [InlineData("""{"access_details":[]}""", 3, "[2,1]")]
    [InlineData("""{"access_details":null,"total_available_places":3}""", 3, "[2,1]")]
    public async Task AccessDetails_InEveryCombination_AddWhatTheySay(string body, int places, string allocations)
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await PublishTasksAsync(server, TwoTasks, 3);

        var text = body.Replace("TASKS", TwoTasks, StringComparison.Ordinal).Replace("ONE", OneTask, StringComparison.Ordinal);
        var after = (await server.PatchAsync(study, text)).Ok().Json;

        Assert.Equal(places, after.GetProperty("total_available_places").GetInt32());
        Assert.Equal(allocations, Allocations(after));
        await server.HasAsync(10_000 - 140 * places, 140 * places);
    }

    [Fact]
    public async Task AccessDetails_ThatEqualTheOnlyTask_AddToItEachTime()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await PublishTasksAsync(server, OneTask, 2);
        for (var i = 2; i < 5; i++)
        {
            var after = (await server.PatchAsync(study, $$"""{"access_details":{{OneTask}}}""")).Ok().Json;
            Assert.Equal((2 * i, $"[{2 * i}]"), (after.GetProperty("total_available_places").GetInt32(), Allocations(after)));
        }
        await server.HasAsync(10_000 - 140 * 8, 140 * 8);
    }

    [Theory]
    [InlineData("""{"access_details":ONE,"total_available_places":4}""", "total_available_places")]
    [InlineData("""{"access_details":ONE,"total_available_places":3}""", "total_available_places")]
    [InlineData("""{"total_available_places":4}""", "access_details")]
    public async Task AccessDetails_ThatDoNotAddUp_AreRefusedAndChangeNothing(string body, string field)
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await PublishTasksAsync(server, TwoTasks, 3);
        (await server.PatchAsync(study, body.Replace("ONE", OneTask, StringComparison.Ordinal))).Invalid(field);
        await server.HasAsync(10_000 - 420, 420);
    }

    [Fact]
    public async Task Slots_RaisedToATotal_LetTheStudyGoOn()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.PublishAsync(body => body["completion_codes"] = JsonNode.Parse(ScreenOut));
        for (var i = 0; i < 2; i++) await server.SubmitAsync(StudyServer.IdOf(study), code: "OUT");
        Assert.Equal("PAUSED", await server.StatusAsync(study));

        var after = (await server.PatchAsync(
            study, """{"completion_codes":[{"code":"OUT","actions":[{"action":"FIXED_SCREEN_OUT_PAYMENT","slots":5}]}]}""")).Ok();
        Assert.Equal(5, after.Json.GetProperty("completion_codes")[1].GetProperty("actions")[0].GetProperty("slots").GetInt32());
        (await server.TransitionAsync(study, "START")).Ok();

        Assert.Equal(3, (await server.StudyAsync(StudyServer.IdOf(study))).CompletionCodes.Find("OUT")!.Value.Slots);
        (await server.PatchAsync(
            study, """{"completion_codes":[{"code":"OUT","actions":[{"action":"FIXED_SCREEN_OUT_PAYMENT","slots":4}]}]}"""))
            .Invalid("completion_codes");
    }

    [Theory]
    [InlineData("""[{"code":"OUT","actions":[{"action":"FIXED_SCREEN_OUT_PAYMENT","fixed_screen_out_reward":31}]}]""")]
    [InlineData("""[{"code":"OUT","actions":[{"action":"AUTOMATICALLY_APPROVE"}]}]""")]
    [InlineData("""[{"code":"OUT","actions":[null]}]""")]
    [InlineData("""[{"code":"OTHER"}]""")]
    [InlineData("""[{"code":"GOOD","actor":"researcher"}]""")]
    [InlineData("[null]")]
    public async Task CompletionCodes_OfAPublishedStudy_AreNotReplaced(string codes)
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.PublishAsync(body => body["completion_codes"] = JsonNode.Parse(ScreenOut));
        (await server.PatchAsync(study, $$"""{"completion_codes":{{codes}}}""")).Invalid("completion_codes");
    }

    [Fact]
    public async Task SubmissionsConfig_OfAPublishedStudy_HasEffectAtOnce()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.PublishAsync();
        var participant = await server.ParticipantAsync();
        await server.SubmitAsync(StudyServer.IdOf(study), participant);

        var after = (await server.PatchAsync(study, """{"submissions_config":{"max_submissions_per_participant":2}}""")).Ok();

        Assert.Equal(
            """{"max_submissions_per_participant":2,"max_concurrent_submissions":-1}""",
            after.Json.GetProperty("submissions_config").GetRawText());
        var take = new TakePlace(StudyServer.IdOf(study), participant);
        Assert.True((await server.Ledger.TakePlaceAsync(take, TestContext.Current.CancellationToken)).Accepted);
    }

    [Theory]
    [InlineData("""{"max_submissions_per_participant":0}""")]
    [InlineData("""{"max_submissions_per_participant":"many"}""")]
    [InlineData("""{"max_concurrent_submissions":-2}""")]
    [InlineData("""{"auto_rejection_categories":["SLOW"]}""")]
    public async Task SubmissionsConfig_ThatIsWrong_IsRefused(string config)
    {
        await using var server = await ProlificServer.StartAsync();
        var body = StudyServer.Body(body => body["submissions_config"] = JsonNode.Parse(config));
        (await server.PostAsync(StudyServer.Studies, body.ToJsonString())).Error(422, 140101);
    }

    [Fact]
    public async Task ExceptionallyFast_Work_IsRejectedAutomatically()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = StudyServer.IdOf(await server.PublishAsync(body => body["submissions_config"] = JsonNode.Parse(
            """{"auto_rejection_categories":["EXCEPTIONALLY_FAST"]}""")));
        var fast = await server.SubmitAsync(study, minutes: 0.49);
        var slow = await server.SubmitAsync(study, minutes: 0.5);

        Assert.Equal(
            (SubmissionState.Rejected, SubmissionState.Submitted),
            (await server.StateAsync(fast), await server.StateAsync(slow)));
        await server.HasAsync(9_580, 420);
    }

    [Fact]
    public async Task CancelPublish_OfAScheduledStudy_GivesBackItsCost()
    {
        await using var server = await Work.FundedAsync(420);
        var study = await server.CreateAsync();
        (await server.PostAsync(
            $"{StudyServer.Studies}{study}/transition/",
            """{"action":"SCHEDULE_PUBLISH","publish_at":"2026-11-02T12:00:00Z"}""")).Ok();
        await server.HasAsync(0, 420);

        var after = (await server.TransitionAsync(study, "CANCEL_PUBLISH")).Ok().Json;

        Assert.Equal("UNPUBLISHED", after.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, after.GetProperty("publish_at").ValueKind);
        await server.HasAsync(420, 0);
        (await server.TransitionAsync(study, "CANCEL_PUBLISH")).Error(400, 140103);
        (await server.TransitionAsync(study, "PUBLISH")).Ok();
        (await server.TransitionAsync(study, "CANCEL_PUBLISH")).Error(400, 140103);
    }

    [Fact]
    public async Task StudyType_OfARepresentativeSample_IsKeptAndCannotBePublished()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.CreateAsync(body => body["study_type"] = "UK_REP_SAMPLE");
        var draft = await server.StudyAsync(study);
        Assert.Equal("UK_REP_SAMPLE", draft.GetProperty("study_type").GetString());
        Assert.False(draft.GetProperty("is_ready_to_publish").GetBoolean());
        (await server.TransitionAsync(study, "PUBLISH")).Error(501, 140501);
        await server.HasAsync(10_000, 0);
        (await server.PatchAsync(study, """{"study_type":"SINGLE"}""")).Ok();
        (await server.TransitionAsync(study, "PUBLISH")).Ok();
    }

    [Theory]
    [InlineData("credential_pool_id", "\"cred_pool_12345\"")]
    [InlineData("data_collection_metadata", """{"annotators_per_task":5}""")]
    [InlineData("study_type", "\"DOUBLE\"")]
    public async Task Fields_WithoutEffectHere_AreRefusedByName(string field, string value)
    {
        await using var server = await ProlificServer.StartAsync();
        var body = StudyServer.Body(body => body[field] = JsonNode.Parse(value));
        (await server.PostAsync(StudyServer.Studies, body.ToJsonString())).Invalid(field);
    }

    [Fact]
    public async Task Lists_OfStudies_HaveWhatClientsRead()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.CreateAsync(body => body["reward"] = 10);

        var row = (await server.GetAsync(StudyServer.Studies)).Ok().Json.GetProperty("results")[0];

        Assert.Equal(5, row.GetProperty("estimated_completion_time").GetInt32());
        Assert.True(row.GetProperty("is_underpaying").GetBoolean());
        Assert.False(row.GetProperty("is_ready_to_publish").GetBoolean());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("credential_pool_id").ValueKind);
        var related = row.GetProperty("_links").GetProperty("related").GetProperty("href").GetString()!;
        Assert.EndsWith($"/api/v1/studies/{study}/submissions/", related, StringComparison.Ordinal);
        (await server.GetAsync(new Uri(related).PathAndQuery)).Ok(HttpStatusCode.OK);
    }

    private static Task<string> PublishTasksAsync(ProlificServer server, string tasks, int places) => server.PublishAsync(body =>
    {
        body.Remove("external_study_url");
        body["total_available_places"] = places;
        body["access_details"] = JsonNode.Parse(tasks);
    });

    private static string Allocations(JsonElement study)
    {
        var tasks = study.GetProperty("access_details").EnumerateArray();
        return $"[{string.Join(',', tasks.Select(one => one.GetProperty("total_allocation").GetInt32()))}]";
    }
}
