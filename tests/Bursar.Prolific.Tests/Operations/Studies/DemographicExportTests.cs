using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>A study's participants and their answers as CSV.</summary>
public sealed class DemographicExportTests
{
    private const string Men = """[{"filter_id":"sex","selected_values":["0"]}]""";
    private const string Speakers =
        """[{"filter_id":"fluent-languages","selected_values":["19"]},{"filter_id":"age","selected_range":{"lower":30}}]""";

    private static string Fluent => $"\"English, {Screeners.Find("fluent-languages")!.Choices[24]}\"";

    [Fact]
    public async Task Export_WithoutFilters_HasEverybodyAndWhatIsAlwaysThere()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await StudyAsync(server);

        var lines = await LinesAsync(server, study, "{}");

        Assert.Equal(
            "Submission id,Participant id,Status,Started at,Completed at,Reviewed at,Time taken,Completion code,Total approvals,"
            + "Age,Sex,Ethnicity simplified,Country of birth,Country of residence,Nationality,Language,Student status,"
            + "Employment status", lines[0]);
        Assert.Equal(3, lines.Length);
        Assert.EndsWith(
            ",0,34,Male,DATA_EXPIRED,DATA_EXPIRED,United Kingdom,DATA_EXPIRED,English,DATA_EXPIRED,DATA_EXPIRED", lines[1],
            StringComparison.Ordinal);
        Assert.EndsWith(string.Concat(Enumerable.Repeat(",DATA_EXPIRED", 9)), lines[2], StringComparison.Ordinal);
        Assert.Equal(lines, await LinesAsync(server, study, """{"filters":[]}"""));
        await HasAsync(server, study, 0, "[]");
    }

    [Fact]
    public async Task Export_WithFilters_HasThoseWhomTheyLetInAndTheirAnswers()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await StudyAsync(server);

        var lines = await LinesAsync(server, study, $$"""{"filters":{{Speakers}}}""");

        Assert.Equal(2, lines.Length);
        Assert.EndsWith(",Employment status,Fluent languages", lines[0], StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith($",DATA_EXPIRED,{Fluent}", lines[1], StringComparison.Ordinal);
        Assert.Single(await LinesAsync(
            server, study, """{"filters":[{"filter_id":"sex","selected_values":["1"]}]}"""));
    }

    [Fact]
    public async Task Export_MoreThanTwoLists_IsRefusedAndTheHistorySaysWhich()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await StudyAsync(server);
        await LinesAsync(server, study, $$"""{"filters":{{Men}}}""");
        await HasAsync(server, study, 1, Men);
        await LinesAsync(server, study, $$"""{"filters":{{Speakers}}}""");
        await HasAsync(server, study, 2, Speakers);

        var third = """{"filters":[{"filter_id":"vision","selected_values":["0"]}]}""";
        var refused = (await PostAsync(server, study, third)).Error(400, 140109);
        Assert.Contains("at most 2", refused.GetRawText(), StringComparison.Ordinal);
        await HasAsync(server, study, 2, Speakers);

        // The same again is free, in any order of the filters.
        var turned = new JsonArray([.. JsonNode.Parse(Speakers)!.AsArray().Reverse().Select(one => one!.DeepClone())]);
        await LinesAsync(server, study, $$"""{"filters":{{turned.ToJsonString()}}}""");
        await LinesAsync(server, study, $$"""{"filters":{{Men}}}""");
        await HasAsync(server, study, 2, Men);
        await LinesAsync(server, study, "");
        await HasAsync(server, study, 2, Men);

        // It belongs to the study: a change keeps it, and a copy has none.
        (await server.PatchAsync(study, """{"internal_name":"other"}""")).Ok();
        await HasAsync(server, study, 2, Men);
        var copy = (await server.PostAsync($"{StudyServer.Studies}{study}/clone/")).Ok().Json.GetProperty("id").GetString()!;
        await HasAsync(server, copy, 0, "[]");
    }

    [Theory]
    [InlineData("""{"filters":"sex"}""", 140109)]
    [InlineData("""{"filters":[{"filter_id":"nothing","selected_values":["0"]}]}""", 140109)]
    [InlineData("""{"filters":[{"filter_id":"sex","selected_values":["9"]}]}""", 140109)]
    [InlineData(
        """{"filters":[{"filter_id":"participant_group_allowlist","selected_values":["6955b9000000000200000000"]}]}""", 140109)]
    [InlineData("[]", 140100)]
    public async Task Export_WithWrongFilters_Is400(string body, int code)
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await StudyAsync(server);

        (await PostAsync(server, study, body)).Error(400, code);

        await HasAsync(server, study, 0, "[]");
    }

    [Fact]
    public async Task Export_SixteenFiltersOrAnotherWorkspace_IsRefused()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await StudyAsync(server);
        var known = (await server.GetAsync("/api/v1/filters/")).Ok().Json.GetProperty("results").EnumerateArray()
            .Where(one => one.GetProperty("data_type").GetString() == "ChoiceID")
            .Select(one => $$"""{"filter_id":"{{one.GetProperty("filter_id").GetString()}}","selected_values":["0"]}""")
            .ToList();

        (await PostAsync(server, study, $$"""{"filters":[{{string.Join(',', known.Take(16))}}]}""")).Error(400, 140109);
        Assert.Single(await LinesAsync(server, study, $$"""{"filters":[{{string.Join(',', known.Take(15))}}]}"""));
        var (_, token) = await server.AddStrangerAsync();
        foreach (var path in new[] { "demographic-export", "demographic-export/" })
            (await server.PostAsync($"{StudyServer.Studies}{study}/{path}", "{}", token)).Error(404, 140401);
        (await server.GetAsync($"{StudyServer.Studies}{study}/demographic-export-history", token)).Error(404, 140401);
    }

    /// <summary>The older export has the answers to the study's own filters.</summary>
    [Fact]
    public async Task GetExport_OfAStudyWithFilters_HasTheirAnswers()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.PublishAsync(body => body["filters"] = JsonNode.Parse(Speakers));
        var person = await server.PersonAsync("age=34", "fluent-languages=19,24");
        var taken = await server.Ledger.TakePlaceAsync(
            new(StudyServer.IdOf(study), person), TestContext.Current.CancellationToken);
        Assert.True(taken.Accepted);

        var lines = (await server.GetAsync($"{StudyServer.Studies}{study}/export/")).Text.TrimEnd().Split("\r\n");

        Assert.EndsWith(",Fluent languages", lines[0], StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith($",{Fluent}", lines[1], StringComparison.Ordinal);
    }

    /// <summary>A study with two submissions: of someone who has answered, and of someone who has not.</summary>
    private static async Task<string> StudyAsync(ProlificServer server)
    {
        var study = await server.PublishAsync();
        var one = await server.PersonAsync(
            "age=34", "sex=0", "current-country-of-residence=0", "first-language=18", "fluent-languages=19,24");
        await server.TakeAsync(StudyServer.IdOf(study), one);
        await server.TakeAsync(StudyServer.IdOf(study));
        return study;
    }

    private static Task<Reply> PostAsync(ProlificServer server, string study, string body)
        => server.PostAsync($"{StudyServer.Studies}{study}/demographic-export/", body);

    private static async Task<string[]> LinesAsync(ProlificServer server, string study, string body)
    {
        var reply = await PostAsync(server, study, body);
        Assert.True(reply.Status == HttpStatusCode.OK, reply.Text);
        Assert.Equal("text/csv; charset=utf-8", reply.ContentHeaders.ContentType?.ToString());
        return reply.Text.TrimEnd().Split("\r\n");
    }

    private static async Task HasAsync(ProlificServer server, string study, int count, string filters)
    {
        var history = (await server.GetAsync($"{StudyServer.Studies}{study}/demographic-export-history/")).Ok().Json;
        Assert.Equal(["count", "filters"], history.EnumerateObject().Select(one => one.Name));
        Assert.Equal(count, history.GetProperty("count").GetInt32());
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(filters), history.GetProperty("filters")), history.GetRawText());
    }
}
