using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>
/// Every documented example request about studies is answered, in the documented shape, and gives back what was sent.
/// </summary>
public sealed class DocumentedStudyTests
{
    public static TheoryData<string> CreateExamples => Names("CreateStudy");

    public static TheoryData<string> UpdateExamples => Names("UpdateStudy");

    [Theory]
    [MemberData(nameof(CreateExamples))]
    public async Task CreateStudy_OfDocumentedExample_GivesItBack(string example)
    {
        await using var server = await ProlificServer.StartAsync();
        var body = Request("CreateStudy", example);
        if (body.ContainsKey("project")) body["project"] = Project.DefaultOf((await BookAsync(server))!).Id.ToString();

        var reply = await server.PostAsync(StudyServer.Studies, body.ToJsonString());
        var study = reply.Ok(HttpStatusCode.Created).Json;
        AssertStudy(study);
        AssertGivenBack(body, study);
        Assert.Equal("UNPUBLISHED", study.GetProperty("status").GetString());
        var read = await server.StudyAsync(study.GetProperty("id").GetString()!);
        Assert.True(JsonElement.DeepEquals(study, read));
        await server.HasAsync(0, 0);
    }

    [Theory]
    [MemberData(nameof(UpdateExamples))]
    public async Task UpdateStudy_OfDocumentedExample_ChangesADraft(string example)
    {
        await using var server = await ProlificServer.StartAsync();
        var body = Request("UpdateStudy", example);
        var study = await server.CreateAsync(given => Prepare(given, body));
        var reply = (await server.PatchAsync(study, body.ToJsonString())).Ok().Json;
        AssertStudy(reply);
        AssertGivenBack(body, reply);
    }

    [Fact]
    public async Task CreateStudy_OfTheFirstExample_AnswersAllThatTheDocumentedAnswerHas()
    {
        await using var server = await ProlificServer.StartAsync();
        var documented = SchemaShape.Sample("GetStudy").GetProperty("response_examples").GetProperty("200");
        var reply = await server.PostAsync(StudyServer.Studies, documented.GetRawText());
        var study = reply.Ok(HttpStatusCode.Created).Json;
        AssertGivenBack(JsonNode.Parse(documented.GetRawText())!.AsObject(), study, "id");
        Assert.NotEqual(documented.GetProperty("id").GetString(), study.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Transition_OfDocumentedExamples_GoThroughAStudysLife()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.CreateAsync();
        (string, string)[] steps =
        [
            ("publish_study", "ACTIVE"), ("pause_study", "PAUSED"), ("restart_paused_study", "ACTIVE"),
            ("stop_study", "COMPLETED")
        ];
        foreach (var (example, status) in steps)
        {
            var reply = await server.PostAsync(
                $"{StudyServer.Studies}{study}/transition/", Request("PublishStudy", example).ToJsonString());
            AssertStudy(reply.Ok().Json);
            Assert.Equal(status, reply.Json.GetProperty("status").GetString());
        }
    }

    [Fact]
    public async Task Calculator_OfDocumentedExample_IsWithFeesAndVat()
    {
        await using var server = await ProlificServer.StartAsync();
        var reply = await server.PostAsync(
            "/api/v1/study-cost-calculator/", Request("CalculateStudyCost", "simple_study_cost").ToJsonString());
        SchemaShape.AssertShape("StudyCostResponse", reply.Ok().Json);
        // 33.33 fee and 6.67 VAT on each of five rewards of 100.
        Assert.Equal("""{"total_cost":700}""", reply.Text);
    }

    private static async Task<Book?> BookAsync(ProlificServer server)
        => await server.Ledger.FindAsync<Book>(RowKey.OfBook(server.Book.Book), TestContext.Current.CancellationToken);

    /// <summary>Makes a draft to which the documented change can be made.</summary>
    private static void Prepare(JsonObject draft, JsonObject change)
    {
        if (!change.ContainsKey("access_details")) return;
        var allocated = change["access_details"]!.AsArray().Sum(detail => (int)detail!["total_allocation"]!);
        draft["total_available_places"] = allocated;
        if (change.ContainsKey("total_available_places")) change["total_available_places"] = allocated;
    }

    private static void AssertStudy(JsonElement study)
    {
        var shaped = JsonNode.Parse(study.GetRawText())!.AsObject();
        // The document says that a taskflow study has no address of its own, and that every study has one.
        if (shaped["access_details"] is not null) shaped["external_study_url"] ??= "";
        SchemaShape.AssertShape("Study", JsonElement.Parse(shaped.ToJsonString()));
    }

    private static void AssertGivenBack(JsonObject sent, JsonElement study, params string[] except)
    {
        foreach (var (name, value) in sent)
        {
            if (except.Contains(name)) continue;
            var given = study.GetProperty(name).GetRawText();
            Assert.True(IsWithin(value, JsonNode.Parse(given)), $"{name}: {given}, not {value?.ToJsonString()}");
        }
    }

    /// <summary>Whether all that was sent is there; an object may have got more.</summary>
    private static bool IsWithin(JsonNode? sent, JsonNode? given) => (sent, given) switch
    {
        (JsonObject left, JsonObject right) => left.All(
            field => right.ContainsKey(field.Key) && IsWithin(field.Value, right[field.Key])),
        (JsonArray left, JsonArray right) => left.Count == right.Count
            && left.Zip(right).All(pair => IsWithin(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(sent, given),
    };

    private static JsonObject Request(string sample, string example)
        => JsonNode.Parse(
            SchemaShape.Sample(sample).GetProperty("request_examples").GetProperty(example).GetRawText())!.AsObject();

    private static TheoryData<string> Names(string sample)
        => [.. SchemaShape.Sample(sample).GetProperty("request_examples").EnumerateObject().Select(example => example.Name)];
}
