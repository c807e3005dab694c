using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>Weightings share out the places of a study (Prolific API docs, Filters).</summary>
public sealed class QuotaStudyTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""[{"filter_id":"sex","selected_values":["0","1"],"weightings":{"0":1,"1":1}}]""", 2, 2)]
    [InlineData("""[{"filter_id":"sex","selected_values":["0","1"],"weightings":{"0":"75","1":25}}]""", 3, 1)]
    [InlineData("""[{"filter_id":"sex","selected_values":["0","1"],"weightings":{"1":4}}]""", 0, 4)]
    [InlineData("""[{"filter_id":"sex","selected_values":["1","0"],"weightings":{"0":1,"1":3}}]""", 1, 3)]
    [InlineData(
        """
        [{"filter_id":"age","selected_range":{"lower":18,"upper":50},"weightings":{
        "0":{"selected_range":{"lower":18,"upper":29},"weighting":1},
        "1":{"selected_range":{"lower":30,"upper":50},"weighting":3}}}]
        """, 3, 1)]
    [InlineData(
        """
        [{"filter_id":"age","selected_range":{"lower":18},"weightings":{"0":{"selected_range":{"upper":40},"weighting":1},
        "1":{"selected_range":{"lower":20,"upper":29},"weighting":0.0}}},
        {"filter_id":"sex","selected_values":["0","1"],"weightings":{"0":1,"1":1}}]
        """, 2, 2)]
    public async Task Publish_WithWeightings_SharesOutThePlaces(string filters, int men, int women)
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = StudyServer.IdOf(await server.PublishAsync(body =>
        {
            body["study_type"] = "QUOTA";
            body["total_available_places"] = 4;
            body["filters"] = JsonNode.Parse(filters);
        }));
        Assert.Equal(men, await TakenAsync(server, study, "sex=0", "age=34"));
        Assert.Equal(women, await TakenAsync(server, study, "sex=1", "age=24"));
        Assert.Equal("QUOTA", (await server.StudyAsync($"{study}")).GetProperty("study_type").GetString());
    }

    [Fact]
    public async Task Unreject_OfAPlaceThatAnotherHas_IsRefused()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.PublishAsync(body =>
        {
            body["total_available_places"] = 2;
            body["filters"] = JsonNode.Parse(
                """[{"filter_id":"sex","selected_values":["0","1"],"weightings":{"0":1,"1":1}}]""");
        });
        var first = await TakeAsync(server, StudyServer.IdOf(study), "sex=0");
        await server.DoAsync(new SubmitWork(StudyServer.IdOf(study), first!.Value) { CompletionCode = Work.Code });
        await server.DoAsync(new RejectSubmission(StudyServer.IdOf(study), first.Value, Reopens: true));
        Assert.NotNull(await TakeAsync(server, StudyServer.IdOf(study), "sex=0"));
        (await server.PostAsync($"/api/v1/submissions/{first}/transition/", """{"action":"UNREJECT"}""")).Error(400, 140103);
    }

    [Theory]
    [InlineData("""[{"filter_id":"sex","selected_values":["0"],"weightings":[1]}]""")]
    [InlineData("""[{"filter_id":"sex","selected_values":["0"],"weightings":{"0":-1}}]""")]
    [InlineData("""[{"filter_id":"sex","selected_values":["0"],"weightings":{"0":0}}]""")]
    [InlineData("""[{"filter_id":"sex","selected_values":["0"],"weightings":{"0":1e7}}]""")]
    [InlineData("""[{"filter_id":"sex","selected_values":["0"],"weightings":{"women":1}}]""")]
    [InlineData("""[{"filter_id":"sex","selected_values":["0"],"weightings":{"1":1}}]""")]
    [InlineData("""[{"filter_id":"age","selected_range":{"lower":18,"upper":50},"weightings":{"0":1}}]""")]
    [InlineData(
        """
        [{"filter_id":"age","selected_range":{"lower":18,"upper":50},
        "weightings":{"0":{"selected_range":{"lower":18,"upper":51},"weighting":1}}}]
        """)]
    [InlineData(
        """
        [{"filter_id":"and","selected_filters":[{"filter_id":"sex","selected_values":["0"],"weightings":{"0":1}}]}]
        """)]
    public async Task Create_WithWeightingsThatCannotBe_IsRefused(string filters)
    {
        await using var server = await ProlificServer.StartAsync();
        var body = StudyServer.Body(study => study["filters"] = JsonNode.Parse(filters)).ToJsonString();
        (await server.PostAsync(StudyServer.Studies, body)).Invalid("filters");
    }

    [Fact]
    public async Task Publish_WithTooManyParts_IsRefused()
    {
        await using var server = await Work.FundedAsync(10_000);
        var countries = Enumerable.Range(0, 30).Select(one => $"{one}").ToList();
        var filter = new Func<string, JsonObject>(id => new()
        {
            ["filter_id"] = id,
            ["selected_values"] = new JsonArray([.. countries.Select(one => JsonValue.Create(one))]),
            ["weightings"] = new JsonObject(countries.Select(one => KeyValuePair.Create(one, (JsonNode?)JsonValue.Create(1)))),
        });
        var filters = new JsonArray(filter("nationality"), filter("country-of-birth"), filter("current-country-of-residence"));
        var study = await server.CreateAsync(body => body["filters"] = filters);
        (await server.TransitionAsync(study, "PUBLISH")).Invalid("filters");
        await server.HasAsync(10_000, 0);
    }

    /// <summary>How many people with these answers can take a place, of ten.</summary>
    private static async Task<int> TakenAsync(ProlificServer server, ObjectId study, params string[] answers)
    {
        var taken = 0;
        for (var i = 0; i < 10; i++)
            if (await TakeAsync(server, study, answers) is not null) taken++;
        return taken;
    }

    private static async Task<ObjectId?> TakeAsync(ProlificServer server, ObjectId study, params string[] answers)
    {
        var outcome = await server.Ledger.TakePlaceAsync(new(study, await server.PersonAsync(answers)), Stop);
        Assert.True(
            outcome.Accepted || outcome.Rejection.Code is RejectionCode.NoPlaceFree or RejectionCode.NotEligible,
            outcome.Rejection?.Detail);
        return outcome.Accepted ? outcome.Receipt.Subject : null;
    }
}
