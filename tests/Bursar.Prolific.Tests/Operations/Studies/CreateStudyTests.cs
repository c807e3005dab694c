using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Prolific.Tests;

public sealed class CreateStudyTests
{
    [Fact]
    public async Task Create_WithoutSlashOrContentType_IsADraftAndMovesNothing()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var reply = await server.PostAsync("/api/v1/studies", StudyServer.Body().ToJsonString());
        var study = reply.Ok(HttpStatusCode.Created).Json;
        Assert.Equal("UNPUBLISHED", study.GetProperty("status").GetString());
        Assert.Equal("100", study.GetProperty("reward").GetRawText());
        Assert.Equal("25", study.GetProperty("maximum_allowed_time").GetRawText());
        Assert.Equal("420", study.GetProperty("total_cost").GetRawText());
        Assert.Equal("33.33", study.GetProperty("fees_percentage").GetRawText());
        Assert.Equal("33.33", study.GetProperty("fees_per_submission").GetRawText());
        Assert.Equal("20", study.GetProperty("vat_percentage").GetRawText());
        Assert.Equal("1200", study.GetProperty("estimated_reward_per_hour").GetRawText());
        Assert.Equal("600", study.GetProperty("minimum_reward_per_hour").GetRawText());
        Assert.Equal("0", study.GetProperty("average_reward_per_hour").GetRawText());
        Assert.False(study.GetProperty("is_underpaying").GetBoolean());
        Assert.Equal("GBP", study.GetProperty("currency_code").GetString());
        Assert.Equal(server.Book.ToString(), study.GetProperty("workspace").GetString());
        Assert.Equal(0, study.GetProperty("places_taken").GetInt32());
        Assert.Equal(0, study.GetProperty("number_of_submissions").GetInt32());
        Assert.Equal("2026-11-01T12:00:00.000000Z", study.GetProperty("date_created").GetString());
        Assert.Equal(JsonValueKind.Null, study.GetProperty("published_at").ValueKind);
        Assert.EndsWith("ffffffff", study.GetProperty("project").GetString()!, StringComparison.Ordinal);
        await server.HasAsync(1_000, 0);
    }

    [Fact]
    public async Task Create_WithOldCompletionCode_IsReviewedByHand()
    {
        await using var server = await ProlificServer.StartAsync();
        var study = await server.StudyAsync(await server.CreateAsync(body =>
        {
            body.Remove("completion_codes");
            body["completion_code"] = "A1B2C3D4";
            body["completion_option"] = "url";
            body["eligibility_requirements"] = new JsonArray();
            body["maximum_allowed_time"] = 17;
            body["status"] = "UNPUBLISHED";
        }));
        Assert.Equal("A1B2C3D4", study.GetProperty("completion_code").GetString());
        Assert.Equal("url", study.GetProperty("completion_option").GetString());
        Assert.Equal(
            """[{"code":"A1B2C3D4","code_type":"COMPLETED","actions":[{"action":"MANUALLY_REVIEW"}],"actor":"participant"}]""",
            study.GetProperty("completion_codes").GetRawText());
        Assert.Equal(17, study.GetProperty("maximum_allowed_time").GetInt32());
    }

    [Fact]
    public async Task Create_OfNothing_NamesAllThatIsRequired()
    {
        await using var server = await ProlificServer.StartAsync();
        var detail = (await server.PostAsync(StudyServer.Studies)).Error(422, 140101);
        string[] required =
        [
            "name", "description", "prolific_id_option", "estimated_completion_time", "reward", "total_available_places",
            "completion_codes",
            "external_study_url",
        ];
        Assert.Equal(required.Order(), detail.EnumerateObject().Select(field => field.Name).Order());
    }

    [Theory]
    [InlineData("name", "\"\"")]
    [InlineData("name", "null")]
    [InlineData("name", "7")]
    [InlineData("name", "\"a\\u0000\"")]
    [InlineData("description", "\"\"")]
    [InlineData("internal_name", "[]")]
    [InlineData("reward", "-1")]
    [InlineData("reward", "1.5")]
    [InlineData("reward", "\"a hundred\"")]
    [InlineData("reward", "\"1e2\"")]
    [InlineData("reward", "\"1,000\"")]
    [InlineData("reward", "true")]
    [InlineData("reward", "null")]
    [InlineData("reward", "1e300")]
    [InlineData("reward", "100000001")]
    [InlineData("total_available_places", "0")]
    [InlineData("total_available_places", "1000001")]
    [InlineData("estimated_completion_time", "0")]
    [InlineData("estimated_completion_time", "2.5")]
    [InlineData("maximum_allowed_time", "525601")]
    [InlineData("prolific_id_option", "\"ask\"")]
    [InlineData("external_study_url", "\"example.org\"")]
    [InlineData("external_study_url", "\"ftp://example.org/\"")]
    [InlineData("external_study_url", "null")]
    [InlineData("device_compatibility", "[\"watch\"]")]
    [InlineData("device_compatibility", "\"desktop\"")]
    [InlineData("peripheral_requirements", "[\"nose\"]")]
    [InlineData("content_warnings", "[\"dull\"]")]
    [InlineData("study_labels", "[\"\"]")]
    [InlineData("is_custom_screening", "2")]
    [InlineData("is_custom_screening", "\"maybe\"")]
    [InlineData("eligibility_requirements", "[{\"_cls\":\"web.eligibility.models.AgeRangeEligibilityRequirement\"}]")]
    [InlineData("filters", "{}")]
    [InlineData("filters", "[\"\\ud800\"]")]
    [InlineData("filters", "[{\"filter_i\\ud800\":1,\"filter_id\":\"age\"}]")]
    [InlineData("filters", "[{\"filter_id\":\"age\",\"selected_range\":{\"upper\":[\"\\ud800\"]}}]")]
    [InlineData("filters", "[{\"filter_id\":\"sex\",\"selected_values\":[\"\\ud800\"]}]")]
    [InlineData("submissions_config", "[]")]
    [InlineData("naivety_distribution_rate", "1.1")]
    [InlineData("metadata", "true")]
    [InlineData("project", "\"5f1b6e2d0000000000000001\"")]
    [InlineData("publish_at", "\"tomorrow\"")]
    [InlineData("publish_at", "\"2050-02-28T13:45:00\"")]
    [InlineData("publish_at", "\"2050-02-28T13:45:00 Atlantis/Capital\"")]
    [InlineData("access_details", "[{\"external_url\":\"https://a.org\",\"total_allocation\":2}]")]
    [InlineData("access_details", "[{\"external_url\":\"a.org\",\"total_allocation\":3}]")]
    [InlineData(
        "access_details",
        "[{\"external_url\":\"https://a.org\",\"total_allocation\":1.5},"
            + "{\"external_url\":\"https://b.org\",\"total_allocation\":1.5}]")]
    [InlineData("access_details", "[{\"external_url\":\"https://a.org\"}]")]
    public async Task Create_OfWrongField_NamesIt(string field, string value)
    {
        await using var server = await ProlificServer.StartAsync();
        var body = StudyServer.Body().ToJsonString();
        body = string.Concat(body.AsSpan(0, body.Length - 1), $",\"{field}\":{value}}}");
        (await server.PostAsync(StudyServer.Studies, body)).Invalid(field);
    }

    [Fact]
    public async Task Create_WithFilterSetAndFilters_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var body = StudyServer.Body(study =>
        {
            study["filter_set_id"] = "644b9cace850cb37684f0892";
            study["filters"] = JsonNode.Parse("""[{"filter_id":"age","selected_range":{"lower":18}}]""");
        });
        (await server.PostAsync(StudyServer.Studies, body.ToJsonString())).Invalid("filter_set_id");
    }

    [Fact]
    public async Task Create_InSomebodyElsesProject_IsRefusedAsIfThereWereNone()
    {
        await using var server = await ProlificServer.StartAsync();
        var (_, token) = await server.AddStrangerAsync();
        var project = (await server.StudyAsync(await server.CreateAsync())).GetProperty("project").GetString();
        (await server.PostAsync(
            StudyServer.Studies, StudyServer.Body(body => body["project"] = project).ToJsonString(), token)).Invalid("project");
    }

    [Fact]
    public async Task Create_WithReadOnlyToken_Is403()
    {
        await using var server = await ProlificServer.StartAsync();
        var token = await server.AddTokenAsync(server.Book, server.User, readOnly: true);
        (await server.PostAsync(StudyServer.Studies, StudyServer.Body().ToJsonString(), token)).Error(403, 140201);
    }

    [Fact]
    public async Task Study_OfAStranger_Is404OnEveryPath()
    {
        await using var server = await ProlificServer.StartAsync();
        var (_, token) = await server.AddStrangerAsync();
        var study = await server.CreateAsync();
        (string Method, string Path)[] calls =
        [
            ("GET", ""), ("PATCH", ""), ("DELETE", ""), ("POST", "transition/"), ("GET", "cost/"), ("GET", "export/"),
            ("POST", "clone/"),
            ("POST", "test-study/"), ("GET", "submissions/counts/"), ("GET", "access-details-progress/"),
        ];
        foreach (var (method, path) in calls)
            foreach (var id in new[] { study, "5f1b6e2d0000000000000001", "nonsense" })
                (await server.SendAsync(
                    new(method), $"{StudyServer.Studies}{id}/{path}", "{}", id == study ? token : null)).Error(404, 140401);
        (await server.PostAsync($"/api/v1/study/{study}/test-study", "{}", token)).Error(404, 140401);
    }
}
