using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class UpdateStudyTests
{
    private const string TwoTasks =
        """[{"external_url":"https://a.org","total_allocation":2},{"external_url":"https://b.org","total_allocation":1}]""";

    [Fact]
    public async Task Update_OfADraft_ChangesAnyFieldAndThePrice()
    {
        await using var server = await ProlificServer.StartAsync();
        var study = await server.CreateAsync();
        const string Change =
            """{"name":"New","reward":200,"total_available_places":5,"estimated_completion_time":10,"completion_code":"X1"}""";
        var reply = (await server.PatchAsync(study, Change)).Ok().Json;
        Assert.Equal("New", reply.GetProperty("name").GetString());
        Assert.Equal("1400", reply.GetProperty("total_cost").GetRawText());
        Assert.Equal(50, reply.GetProperty("maximum_allowed_time").GetInt32());
        Assert.Equal("v2", reply.GetProperty("internal_name").GetString());
        Assert.Equal("X1", reply.GetProperty("completion_codes")[0].GetProperty("code").GetString());
        Assert.Equal(reply.GetRawText(), (await server.StudyAsync(study)).GetRawText());
        var row = await server.Ledger.FindAsync<Study>(
            RowKey.OfStudy(StudyServer.IdOf(study)), TestContext.Current.CancellationToken);
        Assert.Equal((Money.FromMinor(200), 5, TimeSpan.FromMinutes(50)), (row!.Reward, row.Places, row.TimeLimit));
    }

    [Theory]
    [InlineData("reward", "null")]
    [InlineData("name", "null")]
    [InlineData("completion_codes", "[]")]
    [InlineData("completion_codes", "[null]")]
    [InlineData("completion_codes", """[{"code":"A","code_type":"OTHER","actions":[null]}]""")]
    [InlineData("completion_codes", """[{"code":"A","code_type":"OTHER","actions":[{"action":"FIXED_SCREEN_OUT_PAYMENT"}]}]""")]
    [InlineData("maximum_allowed_time", "0")]
    [InlineData("total_available_places", "\"seven\"")]
    [InlineData("external_study_url", "null")]
    public async Task Update_OfADraftToWhatIsWrong_ChangesNothing(string field, string value)
    {
        await using var server = await ProlificServer.StartAsync();
        var study = await server.CreateAsync();
        var before = (await server.StudyAsync(study)).GetRawText();
        (await server.PatchAsync(study, $$"""{"internal_name":"other","{{field}}":{{value}}}""")).Invalid(field);
        Assert.Equal(before, (await server.StudyAsync(study)).GetRawText());
    }

    /// <summary>The vendor's own templates send a limit below the documented minimum.</summary>
    [Theory]
    [InlineData(5, 1, 17)]
    [InlineData(5, 16, 17)]
    [InlineData(5, 17, 17)]
    [InlineData(20, 18, 51)]
    public async Task MaximumAllowedTime_BelowTheMinimum_IsTheMinimum(int minutes, int asked, int shown)
    {
        await using var server = await ProlificServer.StartAsync();
        var study = await server.CreateAsync();

        var change = $$"""{"estimated_completion_time":{{minutes}},"maximum_allowed_time":{{asked}}}""";
        var reply = (await server.PatchAsync(study, change)).Ok().Json;

        Assert.Equal(shown, reply.GetProperty("maximum_allowed_time").GetInt32());
        var row = await server.Ledger.FindAsync<Study>(
            RowKey.OfStudy(StudyServer.IdOf(study)), TestContext.Current.CancellationToken);
        Assert.Equal(TimeSpan.FromMinutes(shown), row!.TimeLimit);
    }

    /// <summary>Django reads a number or a Boolean from a string.</summary>
    [Fact]
    public async Task Update_NumbersAndBooleansAsStrings_AreRead()
    {
        await using var server = await ProlificServer.StartAsync();
        var study = await server.CreateAsync();

        var reply = (await server.PatchAsync(
            study,
            """
            {"reward":" 150 ","total_available_places":"4.0","is_custom_screening":"true","naivety_distribution_rate":"5e-1",
            "access_details":[{"external_url":"https://a.org","total_allocation":"4"}],
            "completion_codes":[{"code":"OUT","code_type":"FIXED","actions":
            [{"action":"FIXED_SCREEN_OUT_PAYMENT","fixed_screen_out_reward":"20","slots":"2"}]}]}
            """)).Ok().Json;

        Assert.Equal(
            ("150", "4", "true", "0.5"),
            (Raw("reward"), Raw("total_available_places"), Raw("is_custom_screening"), Raw("naivety_distribution_rate")));
        Assert.Contains("\"total_allocation\":4", Raw("access_details"), StringComparison.Ordinal);
        Assert.Contains("\"fixed_screen_out_reward\":20,\"slots\":2", Raw("completion_codes"), StringComparison.Ordinal);

        string Raw(string field) => reply.GetProperty(field).GetRawText();
    }

    /// <summary>The vendor's command line sends no actions, or null.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(",\"actions\":null")]
    [InlineData(",\"actions\":[]")]
    public async Task CompletionCode_WithoutActions_IsReviewedByHand(string actions)
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.CreateAsync();
        (await server.PatchAsync(
            study, $$"""{"completion_codes":[{"code":"ABC123","code_type":"COMPLETED"{{actions}}}]}""")).Ok();
        (await server.TransitionAsync(study, "PUBLISH")).Ok();

        var submission = await server.SubmitAsync(StudyServer.IdOf(study));

        var code = (await server.StudyAsync(study)).GetProperty("completion_codes")[0];
        Assert.Equal("[]", code.GetProperty("actions").GetRawText());
        Assert.Equal("AWAITING REVIEW", (await server.GetAsync($"/api/v1/submissions/{submission}/")).Ok().Json
            .GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("completion_codes")]
    [InlineData("access_details")]
    [InlineData("filters")]
    [InlineData("eligibility_requirements")]
    [InlineData("device_compatibility")]
    [InlineData("study_labels")]
    public async Task Update_OfAPublishedStudyWithAnEmptyList_ChangesNothing(string field)
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.PublishAsync();
        var before = (await server.StudyAsync(study)).GetRawText();

        Assert.Equal(before, (await server.PatchAsync(study, $$"""{"{{field}}":[]}""")).Ok().Json.GetRawText());
    }

    [Fact]
    public async Task AccessDetailsProgress_OfAStudyWithoutTasks_Is404()
    {
        await using var server = await ProlificServer.StartAsync();
        var study = await server.CreateAsync();

        (await server.GetAsync($"{StudyServer.Studies}{study}/access-details-progress/")).Error(404, 140401);
    }

    [Fact]
    public async Task Update_OfAPublishedStudy_TakesItWholeWhereOnlyTheInternalNameDiffers()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.PublishAsync();
        var whole = JsonNode.Parse((await server.StudyAsync(study)).GetRawText())!.AsObject();
        whole["internal_name"] = "v3";
        var reply = (await server.PatchAsync(study, whole.ToJsonString())).Ok().Json;
        Assert.True(JsonNode.DeepEquals(whole, JsonNode.Parse(reply.GetRawText())));
        await server.HasAsync(580, 420);
    }

    [Theory]
    [InlineData("name", "\"New\"")]
    [InlineData("reward", "200")]
    [InlineData("description", "\"New\"")]
    [InlineData("estimated_completion_time", "6")]
    [InlineData("external_study_url", "\"https://other.org\"")]
    [InlineData("completion_codes", """[{"code":"NEW","code_type":"OTHER","actions":[]}]""")]
    [InlineData("filters", """[{"filter_id":"age"}]""")]
    [InlineData("total_available_places", "2")]
    [InlineData("access_details", TwoTasks)]
    [InlineData("publish_at", "\"2050-01-01T00:00:00Z\"")]
    public async Task Update_OfAPublishedStudysOtherFields_IsRefused(string field, string value)
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.PublishAsync();
        var before = (await server.StudyAsync(study)).GetRawText();
        var error = (await server.PatchAsync(study, $$"""{"internal_name":"other","{{field}}":{{value}}}""")).Error(422, 140101);
        Assert.Contains(field, error.EnumerateObject().Select(one => one.Name));
        Assert.Equal(before, (await server.StudyAsync(study)).GetRawText());
        await server.HasAsync(580, 420);
    }

    [Fact]
    public async Task AddPlaces_WithoutTheFunds_Is400AndChangesNothing()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(500);
        var study = await server.PublishAsync();
        var before = (await server.StudyAsync(study)).GetRawText();
        (await server.PatchAsync(study, """{"internal_name":"other","total_available_places":4}""")).Error(400, 140102);
        Assert.Equal(before, (await server.StudyAsync(study)).GetRawText());
        await server.HasAsync(80, 420);
    }

    [Fact]
    public async Task AddPlaces_AskedForBySixteenClientsAtOnce_AddsThemOnce()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(10_000);
        var study = await server.PublishAsync();
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(i => server.PatchAsync(study, """{"total_available_places":10}""")));
        Assert.All(replies, reply => reply.Ok());
        Assert.Equal(10, (await server.StudyAsync(study)).GetProperty("total_available_places").GetInt32());
        await server.HasAsync(8_600, 1_400);
    }

    [Fact]
    public async Task AddTasks_ToAPublishedTaskflow_AddsTheirPlaces()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(10_000);
        var study = await server.PublishAsync(body =>
        {
            body.Remove("external_study_url");
            body["access_details"] = JsonNode.Parse(TwoTasks);
        });
        await server.HasAsync(9_580, 420);

        await server.PatchAsync(study, """{"access_details":[{"external_url":"https://c.org","total_allocation":2}]}""");
        await server.HasAsync(9_300, 700);
        await server.PatchAsync(
            study, """{"total_available_places":6,"access_details":[{"external_url":"https://a.org","total_allocation":1}]}""");
        await server.HasAsync(9_160, 840);
        (await server.PatchAsync(study, """{"total_available_places":9}""")).Invalid("access_details");
        (await server.PatchAsync(
            study,
            """{"total_available_places":9,"access_details":"""
                + """[{"external_url":"https://a.org","total_allocation":1}]}""")).Invalid("total_available_places");

        for (var i = 0; i < 4; i++) await server.SubmitAsync(StudyServer.IdOf(study));
        var progress = (await server.GetAsync($"{StudyServer.Studies}{study}/access-details-progress/")).Ok().Json;
        Assert.Equal(study, progress.GetProperty("id").GetString());
        Assert.Equal(
            """
            [{"external_url":"https://a.org","total_allocation":3,"allocated":3,"capacity_increments":0},
            {"external_url":"https://b.org","total_allocation":1,"allocated":1,"capacity_increments":0},
            {"external_url":"https://c.org","total_allocation":2,"allocated":0,"capacity_increments":0}]
            """.ReplaceLineEndings(""),
            progress.GetProperty("progress").GetRawText());
        foreach (var one in progress.GetProperty("progress").EnumerateArray())
            SchemaShape.AssertShape("AccessDetailProgress", one);
    }

    [Fact]
    public async Task Delete_OfADraft_LeavesNothing()
    {
        await using var server = await ProlificServer.StartAsync();
        var study = await server.CreateAsync();
        var reply = await server.SendAsync(HttpMethod.Delete, $"{StudyServer.Studies}{study}", null);
        Assert.Equal((204, 0), ((int)reply.Status, reply.Body.Length));
        (await server.GetAsync($"{StudyServer.Studies}{study}/")).Error(404, 140401);
        (await server.SendAsync(HttpMethod.Delete, $"{StudyServer.Studies}{study}/", null)).Error(404, 140401);
        Assert.Empty((await server.GetAsync(StudyServer.Studies)).Ok().Json.GetProperty("results").EnumerateArray());
    }

    [Fact]
    public async Task Delete_OfAPublishedStudy_Is400()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.PublishAsync();
        foreach (var action in new[] { "PAUSE", "STOP" })
        {
            (await server.SendAsync(HttpMethod.Delete, $"{StudyServer.Studies}{study}/", null)).Error(400, 140103);
            (await server.TransitionAsync(study, action)).Ok();
        }
        (await server.SendAsync(HttpMethod.Delete, $"{StudyServer.Studies}{study}/", null)).Error(400, 140103);
    }

    [Fact]
    public async Task Clone_OfAPublishedStudy_IsADraftThatBlocksItsParticipants()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.PublishAsync(
            body => body["filters"] = JsonNode.Parse("""[{"filter_id":"age","selected_range":{"lower":18}}]"""));
        var original = await server.StudyAsync(study);
        var copy = (await server.PostAsync($"{StudyServer.Studies}{study}/clone/")).Ok().Json;
        Assert.NotEqual(study, copy.GetProperty("id").GetString());
        Assert.Equal("UNPUBLISHED", copy.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, copy.GetProperty("published_at").ValueKind);
        Assert.Equal(
            $$$"""[{"filter_id":"age","selected_range":{"lower":18}},"""
                + $$$"""{"filter_id":"previous_studies_blocklist","selected_values":["{{{study}}}"]}]""",
            copy.GetProperty("filters").GetRawText());
        string[] copied =
        [
            "name", "internal_name", "description", "completion_codes", "reward", "total_available_places",
            "maximum_allowed_time", "project"
        ];
        foreach (var same in copied)
            Assert.Equal(original.GetProperty(same).GetRawText(), copy.GetProperty(same).GetRawText());
        await server.HasAsync(580, 420);

        var open = (await server.PostAsync(
            $"{StudyServer.Studies}{study}/clone", """{"block_previous_participants":false}""")).Ok().Json;
        Assert.Equal(original.GetProperty("filters").GetRawText(), open.GetProperty("filters").GetRawText());
        (await server.PostAsync($"{StudyServer.Studies}{study}/clone", """{"block_previous_participants":"not"}"""))
            .Invalid("block_previous_participants");
    }
}
