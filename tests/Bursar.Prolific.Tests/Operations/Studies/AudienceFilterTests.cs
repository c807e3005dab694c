using System.Net;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>The filters that say who a study is for are enforced where a place is taken.</summary>
public sealed class AudienceFilterTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""[{"filter_id":"custom_allowlist","selected_values":["ONE"]}]""", true, false)]
    [InlineData("""[{"filter_id":"custom_blocklist","selected_values":["ONE"]}]""", false, true)]
    [InlineData("""[{"filter_id":"previous_studies_allowlist","selected_values":["STUDY"]}]""", true, false)]
    [InlineData("""[{"filter_id":"previous_studies_blocklist","selected_values":["STUDY"]}]""", false, true)]
    [InlineData("""[{"filter_id":"participant_group_allowlist","selected_values":["GROUP"]}]""", true, false)]
    [InlineData("""[{"filter_id":"participant_group_blocklist","selected_values":["GROUP"]}]""", false, true)]
    [InlineData(
        """
        [{"filter_id":"or","selected_filters":[{"filter_id":"custom_allowlist","selected_values":["TWO"]},
        {"filter_id":"and","selected_filters":[{"filter_id":"participant_group_allowlist","selected_values":["GROUP"]},
        {"filter_id":"previous_studies_blocklist","selected_values":["STUDY"]}]}]}]
        """, false, true)]
    [InlineData(
        """
        [{"filter_id":"or","selected_filters":[{"filter_id":"age","selected_range":{"lower":18}},
        {"filter_id":"custom_blocklist","selected_values":["ONE"]}]}]
        """, true, true)]
    [InlineData("""[{"filter_id":"sex","selected_values":["0"]}]""", false, false)]
    [InlineData("""[{"filter_id":"age","selected_range":{"lower":30,"upper":40}}]""", true, false)]
    [InlineData("""[{"filter_id":"fluent-languages","selected_values":["24","30"]}]""", false, true)]
    [InlineData("""[{"filter_id":"approval_rate","selected_range":{"lower":90}}]""", true, true)]
    [InlineData("""[{"filter_id":"approval_numbers","selected_range":{"lower":1}}]""", false, false)]
    [InlineData("""[{"filter_id":"joined_between","selected_range":{"lower":"2026-11-01"}}]""", true, true)]
    [InlineData("""[{"filter_id":"joined_between","selected_range":{"lower":"2026-11-02"}}]""", false, false)]
    public async Task Filters_OfLists_SayWhoTakesAPlace(string filters, bool one, bool two)
    {
        await using var server = await Work.FundedAsync(10_000);
        var first = await server.PersonAsync("age=34", "fluent-languages=19");
        var second = await server.PersonAsync("fluent-languages=19,24");
        var earlier = await server.PublishAsync();
        await server.TakeAsync(StudyServer.IdOf(earlier), first);
        var group = (await server.PostAsync(
            "/api/v1/participant-groups/", $$"""{"name":"Pilots","participant_ids":["{{first}}"]}"""))
            .Ok(HttpStatusCode.Created).Json.GetProperty("id").GetString();
        var text = filters.Replace("ONE", $"{first}", StringComparison.Ordinal)
            .Replace("TWO", $"{second}", StringComparison.Ordinal)
            .Replace("STUDY", earlier, StringComparison.Ordinal)
            .Replace("GROUP", group, StringComparison.Ordinal);

        var study = StudyServer.IdOf(await server.PublishAsync(body => body["filters"] = JsonNode.Parse(text)));

        foreach (var (participant, expected) in new[] { (first, one), (second, two) })
        {
            var why = await server.Ledger.CheckAsync(study, participant, StudyAction.Accept, Stop);
            Assert.Equal(expected, why is null);
            var taken = await server.Ledger.TakePlaceAsync(new(study, participant), Stop);
            Assert.Equal(expected ? null : RejectionCode.NotEligible, taken.Rejection?.Code);
        }
    }

    [Theory]
    [InlineData("""[{"filter_id":"custom_allowlist","selected_values":[]}]""")]
    [InlineData("""[{"filter_id":"custom_allowlist","selected_values":["somebody"]}]""")]
    [InlineData("""[{"filter_id":"custom_blocklist"}]""")]
    [InlineData("""[{"filter_id":"or","selected_filters":[]}]""")]
    [InlineData("""[{"filter_id":"shoe-size","selected_values":["0"]}]""")]
    [InlineData("""[{"filter_id":"sex","selected_values":["Female"]}]""")]
    [InlineData("""[{"filter_id":"age"}]""")]
    public async Task Create_WithFiltersThatAreWrong_IsRefused(string filters)
    {
        await using var server = await ProlificServer.StartAsync();
        var body = StudyServer.Body(study => study["filters"] = JsonNode.Parse(filters)).ToJsonString();
        (await server.PostAsync(StudyServer.Studies, body)).Invalid("filters");
        var draft = await server.CreateAsync();
        (await server.PatchAsync(draft, $$"""{"filters":{{filters}}}""")).Invalid("filters");
    }

    [Theory]
    [InlineData(Audience.MaxDepth - 2, true)]
    [InlineData(Audience.MaxDepth, false)]
    public async Task Create_WithFiltersInsideEachOther_TakesTwenty(int depth, bool taken)
    {
        await using var server = await ProlificServer.StartAsync();
        var filter = """{"filter_id":"sex","selected_values":["1"]}""";
        for (var i = 0; i < depth; i++) filter = $$"""{"filter_id":"and","selected_filters":[{{filter}}]}""";
        var body = StudyServer.Body(study => study["filters"] = JsonNode.Parse($"[{filter}]")).ToJsonString();
        var reply = await server.PostAsync(StudyServer.Studies, body);
        if (taken) reply.Ok(HttpStatusCode.Created);
        else reply.Invalid("filters");
    }

    [Fact]
    public async Task TakePlace_AfterAnAnswer_IsDecidedByIt()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = StudyServer.IdOf(await server.PublishAsync(
            body => body["filters"] = JsonNode.Parse("""[{"filter_id":"sex","selected_values":["1"]}]""")));
        var participant = await server.PersonAsync("sex=0");
        Assert.Equal(
            RejectionCode.NotEligible, (await server.Ledger.TakePlaceAsync(new(study, participant), Stop)).Rejection?.Code);
        await server.AnswerAsync(participant, "sex=1");
        Assert.True((await server.Ledger.TakePlaceAsync(new(study, participant), Stop)).Accepted);
    }

    [Theory]
    [InlineData("""[{"filter_id":"previous_studies_blocklist","selected_values":["6955b9000000000200000001"]}]""")]
    [InlineData("""[{"filter_id":"participant_group_allowlist","selected_values":["6955b9000000000200000001"]}]""")]
    public async Task Publish_WithListsThatAreWrong_IsRefusedAndReservesNothing(string filters)
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.CreateAsync(body => body["filters"] = JsonNode.Parse(filters));
        (await server.TransitionAsync(study, "PUBLISH")).Invalid("filters");
        await server.HasAsync(10_000, 0);
    }

    [Fact]
    public async Task Clone_OfAStudy_KeepsOutThoseWhoTookPart()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.PublishAsync();
        var participant = await server.ParticipantAsync();
        await server.SubmitAsync(StudyServer.IdOf(study), participant);
        var copy = (await server.PostAsync($"{StudyServer.Studies}{study}/clone/")).Ok().Json.GetProperty("id").GetString()!;
        (await server.TransitionAsync(copy, "PUBLISH")).Ok();

        var taken = await server.Ledger.TakePlaceAsync(new(StudyServer.IdOf(copy), participant), Stop);
        Assert.Equal(RejectionCode.NotEligible, taken.Rejection?.Code);
        Assert.True((await server.Ledger.TakePlaceAsync(
            new(StudyServer.IdOf(copy), await server.ParticipantAsync()), Stop)).Accepted);
    }
}
