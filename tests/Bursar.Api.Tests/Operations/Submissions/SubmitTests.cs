using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>To submit, and to give back.</summary>
public sealed class SubmitTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Origin.MTurk)]
    [InlineData(Origin.Prolific)]
    public async Task PostSubmit_WithFields_SubmitsAndKeepsTheirDocument(Origin prices)
    {
        await using var server = await ApiServer.StartAsync();
        var taken = await server.TakenAsync(await server.PublishAsync(prices: prices));

        var done = (await server.SubmitAsync(taken.ToUpperInvariant(), """{"fields":{"code":"7"}}""")).Is(200);

        Assert.Equal((taken, "submitted"), (done["id"], done["status"]));
        Assert.Equal(SubmissionState.Submitted, (await server.SubmissionOfAsync(taken)).State);
        Assert.Contains("<FreeText>7</FreeText>", await server.DocumentOfAsync(taken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostSubmit_WithSelections_KeepsTheirIds()
    {
        await using var server = await ApiServer.StartAsync();
        var taken = await server.TakenAsync(await server.PublishAsync());

        (await server.SubmitAsync(taken, """{"fields":{"fruit":["apple","pear & quince"],"none":[],"text":"7"}}""")).Is(200);

        Assert.Contains(
            "<Answer><QuestionIdentifier>fruit</QuestionIdentifier><SelectionIdentifier>apple</SelectionIdentifier>"
                + "<SelectionIdentifier>pear &amp; quince</SelectionIdentifier></Answer>"
                + "<Answer><QuestionIdentifier>none</QuestionIdentifier></Answer>"
                + "<Answer><QuestionIdentifier>text</QuestionIdentifier><FreeText>7</FreeText></Answer>",
            await server.DocumentOfAsync(taken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"fields":{"fruit":["apple"]}}""", "approved")]
    [InlineData("""{"fields":{"fruit":"apple "}}""", "approved")]
    [InlineData("""{"fields":{"fruit":["pear"]}}""", "rejected")]
    public async Task PostSubmit_OfReviewedWork_IsJudgedByItsAnswers(string work, string status)
    {
        await using var server = await ApiServer.StartAsync();
        var reviewed = new DraftStudy(await server.FundedAsync("USD"), "Read a page", Money.FromMinor(1_00), 2, Origin.MTurk)
        {
            Publish = true,
            Review = new() { Known = new([new("fruit", ["apple"])]) { ApproveFrom = 100, RejectBelow = 100 } },
        };
        var taken = await server.TakenAsync((await server.MustAsync(reviewed)).Subject);

        Assert.Equal(status, (await server.SubmitAsync(taken, work)).Is(200)["status"]);
    }

    [Fact]
    public async Task PostSubmit_WithAnAnswer_KeepsItAsItIs()
    {
        const string answer = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- é -->\n<q:QuestionFormAnswers "
            + "xmlns:q='http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionFormAnswers.xsd' "
            + "/>\n";
        await using var server = await ApiServer.StartAsync();
        var taken = await server.TakenAsync(await server.PublishAsync());

        (await server.SubmitAsync(taken, $$"""{"answer":{{Work.Json(answer)}}}""")).Is(200);

        Assert.Equal(answer, await server.DocumentOfAsync(taken));
    }

    [Theory]
    [InlineData(null, "invalid_value")]
    [InlineData("{}", "invalid_value")]
    [InlineData("""{"answer":null,"fields":null}""", "invalid_value")]
    [InlineData("""{"answer":"<a/>","fields":{"a":"b"}}""", "invalid_value")]
    [InlineData("""{"answer":"<a/>"}""", "invalid_value")]
    [InlineData("""{"answer":{}}""", "invalid_value")]
    [InlineData("""{"fields":[]}""", "invalid_value")]
    [InlineData("""{"fields":{}}""", "invalid_value")]
    [InlineData("""{"fields":{"a":7}}""", "invalid_value")]
    [InlineData("""{"fields":{"a":null}}""", "invalid_value")]
    [InlineData("""{"fields":{"a":["b",7]}}""", "invalid_value")]
    [InlineData("""{"fields":{"a":["b",["c"]]}}""", "invalid_value")]
    [InlineData("""{"fields":{"a":{"b":"c"}}}""", "invalid_value")]
    [InlineData("""{"fields":{"":"b"}}""", "invalid_value")]
    [InlineData("""{"fields":{"a":"b","a":"c"}}""", "invalid_value")]
    [InlineData("""{"fields":{"a":"\u0000"}}""", "invalid_value")]
    [InlineData("""{"fields":{"a\u000b":"b"}}""", "invalid_value")]
    [InlineData("""{"fields":{"a":"\ufffe"}}""", "invalid_value")]
    [InlineData("""{"fields":{"a":"\ud83d"}}""", "invalid_value")]
    [InlineData("""{"fields":{"a":"b"}""", "malformed_json")]
    [InlineData("""{"completion_code":"7"}""", "invalid_value")]
    [InlineData("""{"completion_code":7}""", "invalid_value")]
    [InlineData("""{"completion_code":" "}""", "invalid_value")]
    [InlineData("""{"completion_code":"7","fields":{"a":"b"}}""", "invalid_value")]
    [InlineData("""{"completion_code":"7","answer":"<a/>"}""", "invalid_value")]
    [InlineData("""{"code":"7"}""", "unknown_member")]
    public async Task PostSubmit_WithWhatIsNoWork_Is400AndThePlaceStaysTaken(string? body, string code)
    {
        await using var server = await ApiServer.StartAsync();
        var taken = await server.TakenAsync(await server.PublishAsync());
        (await server.PostAsync($"submissions/{taken}/submit", body)).IsProblem(400, code);
        Assert.Equal(SubmissionState.Taken, (await server.SubmissionOfAsync(taken)).State);
        Assert.Null(await server.DocumentOfAsync(taken));
    }

    [Fact]
    public async Task PostReturn_WhileThereIsTime_GivesThePlaceBack()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync(places: 1);
        var participant = await server.ParticipantAsync();
        var taken = (await server.TakeAsync(study, participant)).Is(201)["id"]!;

        var back = (await server.PostAsync($"submissions/{taken.ToUpperInvariant()}/return", null)).Is(200);

        Assert.Equal((taken, "returned"), (back["id"], back["status"]));
        Assert.Equal(1, (await server.StudyOfAsync(study)).Open);
        (await server.TakeAsync(study, participant)).Is(201); // It may be tried again by the same.
        (await server.PostAsync($"submissions/{taken}/return", """{"why":"tired"}""")).IsProblem(400, "unknown_member");
    }

    [Theory]
    [InlineData("submit")]
    [InlineData("return")]
    public async Task Post_OnASubmissionThatIsNotThere_Is404(string what)
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync();
        string[] strange =
            ["xyz", $"{study}", $"{study.ToUpperString()}", "000000000000000000000000", "6abcdef0ffffffff00000001"];
        foreach (var unknown in strange)
            (await server.PostAsync($"submissions/{unknown}/{what}", Body(what))).IsProblem(404, "not_found");
        (await server.GetAsync($"submissions/{study}/{what}")).IsProblem(405, "method_not_allowed");
    }

    [Theory]
    [InlineData("submit")]
    [InlineData("return")]
    public async Task Post_OnASubmissionThatIsDoneWith_Is409WrongState(string what)
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync(places: 3);
        var (submitted, returned) = (await server.TakenAsync(study), await server.TakenAsync(study));
        (await server.SubmitAsync(submitted)).Is(200);
        (await server.PostAsync($"submissions/{returned}/return", null)).Is(200);
        foreach (var one in new[] { submitted, returned })
            (await server.PostAsync($"submissions/{one}/{what}", Body(what))).IsProblem(409, "wrong_state");
    }

    [Theory]
    [InlineData("submit")]
    [InlineData("return")]
    public async Task Post_WhenTheTimeIsOver_Is409TimeOverBeforeTheSweepAndAfterIt(string what)
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync();
        var taken = await server.TakenAsync(study);
        server.Clock.Advance((await server.StudyOfAsync(study)).TimeLimit);

        (await server.PostAsync($"submissions/{taken}/{what}", Body(what))).IsProblem(409, "time_over");
        Assert.Equal(1, await DueSweep.RunAsync(server.Ledger, Stop));
        (await server.PostAsync($"submissions/{taken}/{what}", Body(what))).IsProblem(409, "time_over");
    }

    [Theory]
    [InlineData("submit")]
    [InlineData("return")]
    public async Task Post_AgainUnderItsKey_AnswersTheSame(string what)
    {
        await using var server = await ApiServer.StartAsync();
        var taken = await server.TakenAsync(await server.PublishAsync());
        var first = (await server.PostAsync($"submissions/{taken}/{what}", Body(what), "k")).Is(200);
        server.Clock.Advance(TimeSpan.FromHours(5));
        var again = (await server.PostAsync($"submissions/{taken}/{what}", Body(what), "k")).Is(200);
        Assert.Equal((first.Text, false, true), (again.Text, first.Replayed, again.Replayed));
        if (what is "submit") (await server.SubmitAsync(taken, """{"fields":{"code":"8"}}""", "k")).IsProblem(422, "key_reused");
    }

    [Fact]
    public async Task PostSubmit_ManyAtOnce_IsDoneOnce()
    {
        await using var server = await ApiServer.StartAsync();
        var taken = await server.TakenAsync(await server.PublishAsync());
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(i => server.SubmitAsync(taken, $$$"""{"fields":{"code":"{{{i}}}"}}""")));
        var won = Array.FindIndex(replies, reply => reply.Status == 200);
        Assert.Single(replies, reply => reply.Status == 200);
        Assert.Contains($"<FreeText>{won}</FreeText>", await server.DocumentOfAsync(taken), StringComparison.Ordinal);
    }

    private static string Body(string what) => what is "submit" ? """{"fields":{"code":"7"}}""" : "{}";
}
