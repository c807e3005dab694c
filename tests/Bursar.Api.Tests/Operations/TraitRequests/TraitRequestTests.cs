using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>A participant asks for a trait, and takes the test for it.</summary>
public sealed class TraitRequestTests
{
    private static readonly ScoreKey Scores = new(
        [new("fruit", [new(["apple", "pear"], 10)]), new("text", [new(["seven"], 5)], DefaultScore: 1)], ScoreMapping.Sum);

    [Fact]
    public async Task Post_WithoutATest_WaitsForThePayer()
    {
        await using var server = await ApiServer.StartAsync();
        var type = await TypeAsync(server);
        var participant = await server.ParticipantAsync();

        var asked = (await AskAsync(server, $"A{participant.ToUpperInvariant()}", type, "k")).Is(201);

        Assert.Equal(
            $$"""
            {"id":"{{asked["id"]}}","trait":"{{type}}","participant":"{{participant}}","status":"pending",
            "asked_at":"{{server.Clock.GetUtcNow():yyyy-MM-ddTHH:mm:ss.ffffff}}Z","test_ends_at":null,"test":null,
            "value":null,"reason":null}
            """.ReplaceLineEndings(""),
            asked.Text);
        Assert.True((await AskAsync(server, participant, type, "k")).Is(201).Replayed);
        Assert.Equal(asked.Text, (await server.GetAsync($"trait-requests/{asked["id"]}")).Is(200).Text);
        (await AskAsync(server, participant, type)).IsProblem(409, "already_exists");
        Assert.True(ObjectId.TryParse(asked["id"], out var request));
        Assert.True(ObjectId.TryParse(participant, out var worker));
        await server.MustAsync(new RefuseTraitRequest(request, type, worker) { Reason = "No" });
        var refused = await server.GetAsync($"trait-requests/{asked["id"]}");
        Assert.Equal(("refused", "No"), (refused["status"], refused["reason"]));
        (await AskAsync(server, participant, type)).IsProblem(409, "not_eligible");
    }

    [Fact]
    public async Task Post_OfWhatEveryoneIsGiven_IsGranted()
    {
        await using var server = await ApiServer.StartAsync();
        var type = await TypeAsync(server, one => one with { GrantValue = 4 });

        var granted = (await AskAsync(server, await server.ParticipantAsync(), type)).Is(201);

        Assert.Equal(("granted", "4"), (granted["status"], granted["value"]));
    }

    [Theory]
    [InlineData("""{"fields":{"fruit":["pear","apple"],"text":"seven"}}""", "15")]
    [InlineData("""{"fields":{"fruit":["pear"],"text":" seven "}}""", "5")]
    [InlineData("""{"fields":{"fruit":"pear"}}""", "1")]
    public async Task PostSubmit_OfATestWithScores_GrantsWhatTheAnswersEarn(string answers, string value)
    {
        await using var server = await ApiServer.StartAsync();
        var type = await TypeAsync(server, one => one with { Test = new("<q/>", TimeSpan.FromMinutes(5)) { Scores = Scores } });
        var asked = (await AskAsync(server, await server.ParticipantAsync(), type)).Is(201);
        Assert.Equal(("testing", "<q/>"), (asked["status"], asked["test"]));

        var path = $"trait-requests/{asked["id"]!.ToUpperInvariant()}/submit";
        var done = (await server.PostAsync(path, answers, "k")).Is(200);

        Assert.Equal(("granted", value), (done["status"], done["value"]));
        Assert.True((await server.PostAsync(path, answers, "k")).Is(200).Replayed);
        (await server.PostAsync(path, answers)).IsProblem(409, "wrong_state");
    }

    [Fact]
    public async Task PostSubmit_AnAnswer_IsReadByItsElements()
    {
        await using var server = await ApiServer.StartAsync();
        var type = await TypeAsync(server, one => one with { Test = new("<q/>", TimeSpan.FromMinutes(5)) { Scores = Scores } });
        var asked = (await AskAsync(server, await server.ParticipantAsync(), type)).Is(201);
        const string answer =
            """
            <q:QuestionFormAnswers
              xmlns:q="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionFormAnswers.xsd">
              <q:Answer><q:QuestionIdentifier> text </q:QuestionIdentifier><q:FreeText></q:FreeText></q:Answer>
              <q:Answer>
                <q:QuestionIdentifier>fruit</q:QuestionIdentifier>
                <q:SelectionIdentifier>apple</q:SelectionIdentifier><q:OtherSelectionText> pear
                </q:OtherSelectionText>
              </q:Answer>
            </q:QuestionFormAnswers>
            """;

        var path = $"trait-requests/{asked["id"]}/submit";
        var done = (await server.PostAsync(path, $$"""{"answer":{{Work.Json(answer)}}}""")).Is(200);

        Assert.Equal(("granted", "11"), (done["status"], done["value"]));
        Assert.Equal(answer, await server.DocumentOfAsync(asked["id"]!));
    }

    [Fact]
    public async Task Requests_WhoseTimeIsOverOrWhoseTypeIsDeleted_HaveLapsed()
    {
        await using var server = await ApiServer.StartAsync();
        var test = await TypeAsync(server, one => one with { Test = new("<q/>", TimeSpan.FromMinutes(5)) });
        var plain = await TypeAsync(server, one => one with { Name = "Dogs" });
        var participant = await server.ParticipantAsync();
        var tested = (await AskAsync(server, participant, test)).Is(201)["id"];
        var waiting = (await AskAsync(server, participant, plain)).Is(201)["id"];

        server.Clock.Advance(TimeSpan.FromMinutes(5));
        (await server.PostAsync($"trait-requests/{tested}/submit", """{"fields":{"a":"b"}}""")).IsProblem(409, "time_over");
        Assert.Equal("lapsed", (await server.GetAsync($"trait-requests/{tested}"))["status"]);
        Assert.Equal("pending", (await server.GetAsync($"trait-requests/{waiting}"))["status"]);
        await server.MustAsync(new DeleteTraitType(plain, "Dogs"));
        Assert.Equal("lapsed", (await server.GetAsync($"trait-requests/{waiting}"))["status"]);
    }

    [Theory]
    [InlineData("{}", "invalid_value")]
    [InlineData("""{"trait":"7"}""", "invalid_value")]
    [InlineData("""{"type":"7"}""", "unknown_member")]
    public async Task Post_WhatIsNoTrait_Is400(string body, string code)
    {
        await using var server = await ApiServer.StartAsync();
        var participant = await server.ParticipantAsync();
        (await server.PostAsync($"participants/{participant}/trait-requests", body)).IsProblem(400, code);
    }

    [Fact]
    public async Task Calls_OnWhatDoesNotExist_Are404()
    {
        await using var server = await ApiServer.StartAsync();
        var type = await TypeAsync(server);
        (await AskAsync(server, "A65A000000000000000000001", type)).IsProblem(404, "not_found");
        (await AskAsync(server, await server.ParticipantAsync(), new(1, 1UL << 40))).IsProblem(404, "not_found");
        (await server.GetAsync("trait-requests/65a000000000000000000001")).IsProblem(404, "not_found");
        (await server.PostAsync("trait-requests/65a000000000000000000001/submit", """{"fields":{"a":"b"}}"""))
            .IsProblem(404, "not_found");
        var asked = (await AskAsync(server, await server.ParticipantAsync(), type)).Is(201)["id"];
        (await server.PostAsync($"trait-requests/{asked}/submit", "{}")).IsProblem(400, "invalid_value");
        (await server.PostAsync($"trait-requests/{asked}/submit", """{"fields":{"a":"b"}}""")).IsProblem(409, "wrong_state");
    }

    private static Task<Reply> AskAsync(ApiServer server, string participant, ObjectId type, string? key = null)
        => server.PostAsync($"participants/{participant}/trait-requests", $$"""{"trait":"{{type.ToUpperString()}}"}""", key);

    private static async Task<ObjectId> TypeAsync(ApiServer server, Func<CreateTraitType, CreateTraitType>? change = null)
    {
        var book = await server.BookAsync(await server.OpenAsync());
        var create = new CreateTraitType(book.Number, "Cats", "Can tell cats from dogs.");
        return (await server.MustAsync(change?.Invoke(create) ?? create)).Subject;
    }
}
