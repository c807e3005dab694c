using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class CompletionCodeTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("[7]")]
    [InlineData("""[{"code":"A","actions":[]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":[null]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":{}}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":[{"action":"PAY_TWICE"}]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":[{}]}]""")]
    [InlineData("""[{"code":"A B","code_type":"OTHER","actions":[]}]""")]
    [InlineData("""[{"code":"","code_type":"OTHER","actions":[]}]""")]
    [InlineData("""[{"code":"A","code_type":"","actions":[]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":[]},{"code":"A","code_type":"OTHER","actions":[]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":[],"actor":"robot"}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":[{"action":"ADD_TO_PARTICIPANT_GROUP"}]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":[{"action":"REQUEST_RETURN"}]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":[{"action":"DYNAMIC_PAYMENT"}]}]""")]
    [InlineData(
        """[{"code":"A","code_type":"OTHER","actions":[{"action":"MANUALLY_REVIEW"},{"action":"AUTOMATICALLY_APPROVE"}]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":"""
        + """[{"action":"FIXED_SCREEN_OUT_PAYMENT","fixed_screen_out_reward":20}]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":"""
        + """[{"action":"FIXED_SCREEN_OUT_PAYMENT","fixed_screen_out_reward":9,"slots":1}]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":"""
        + """[{"action":"FIXED_SCREEN_OUT_PAYMENT","fixed_screen_out_reward":100,"slots":1}]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":"""
        + """[{"action":"FIXED_SCREEN_OUT_PAYMENT","fixed_screen_out_reward":20,"slots":0}]}]""")]
    [InlineData("""[{"code":null,"code_type":"OTHER","actions":[]},{"code":"B","code_type":"OTHER","actions":[]}]""")]
    [InlineData("""[{"code":null,"code_type":"OTHER","actions":[{"action":"MANUALLY_REVIEW"}]}]""")]
    [InlineData("""[{"code":null,"code_type":"OTHER","actions":[],"actor":"researcher"}]""")]
    public async Task Create_WithWrongCodes_NamesThem(string codes)
    {
        await using var server = await ProlificServer.StartAsync();
        var body = StudyServer.Body(study => study["completion_codes"] = JsonNode.Parse(codes));
        (await server.PostAsync(StudyServer.Studies, body.ToJsonString())).Invalid("completion_codes");
    }

    [Theory]
    [InlineData("""[{"code":null,"code_type":"COMPLETED","actions":[]}]""")]
    [InlineData("""[{"code":"A","code_type":"any other text","actions":[]}]""")]
    [InlineData("""[{"code":"A","code_type":"OTHER","actions":[{"action":"DYNAMIC_PAYMENT"}],"actor":"researcher"}]""")]
    [InlineData(
        """[{"code":"A","code_type":"OTHER","actions":"""
            + """[{"action":"REQUEST_RETURN","return_reason":"Failed an attention check"}]}]""")]
    public async Task Create_WithGoodCodes_GivesThemBack(string codes)
    {
        await using var server = await ProlificServer.StartAsync();
        var study = await server.StudyAsync(await server.CreateAsync(body => body["completion_codes"] = JsonNode.Parse(codes)));
        var sent = JsonNode.Parse(codes)!.AsArray();
        foreach (var code in sent) code!["actor"] ??= "participant";
        Assert.True(JsonNode.DeepEquals(sent, JsonNode.Parse(study.GetProperty("completion_codes").GetRawText())));
    }

    [Fact]
    public async Task Submit_WithEachCode_DoesWhatItStandsFor()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.PublishAsync(body =>
        {
            body["total_available_places"] = 4;
            body["completion_codes"] = JsonNode.Parse(
                """
                [{"code":"GOOD","code_type":"COMPLETED","actions":[{"action":"AUTOMATICALLY_APPROVE"}]},
                {"code":"OUT","code_type":"FIXED_SCREENOUT",
                "actions":[{"action":"FIXED_SCREEN_OUT_PAYMENT","fixed_screen_out_reward":30,"slots":1}]},
                {"code":"BACK","code_type":"NO_CONSENT","actions":[{"action":"REQUEST_RETURN","return_reason":"No consent"}]},
                {"code":"OURS","code_type":"OTHER","actions":[{"action":"AUTOMATICALLY_APPROVE"}],"actor":"researcher"}]
                """);
        });
        await server.HasAsync(440, 560);

        Assert.Equal(SubmissionState.Approved, (await WorkAsync(server, study, "GOOD")).State);
        await server.HasAsync(440, 420);
        // 30.00 + 10.00 + 2.00 pence from what is available; the place is open again.
        Assert.Equal(SubmissionState.ScreenedOut, (await WorkAsync(server, study, "OUT")).State);
        await server.HasAsync(398, 420);
        // The last slot is used up while places remain: the study pauses.
        Assert.Equal("PAUSED", await server.StatusAsync(study));
        (await server.TransitionAsync(study, "START")).Ok();
        Assert.Equal(SubmissionState.Submitted, (await WorkAsync(server, study, "OUT")).State);
        var back = await WorkAsync(server, study, "BACK");
        Assert.Equal(SubmissionState.Submitted, back.State);
        Assert.NotNull(back.ReturnRequestedAt);
        Assert.Equal(SubmissionState.Submitted, (await WorkAsync(server, study, "OURS")).State);
        await server.HasAsync(398, 420);
        Assert.Equal("AWAITING REVIEW", await server.StatusAsync(study));

        Assert.Equal(
            """
            {"RESERVED":0,"ACTIVE":0,"APPROVED":1,"AWAITING REVIEW":3,"REJECTED":0,"RETURNED":0,"TIMED-OUT":0,"SCREENED OUT":1,
            "PARTIALLY APPROVED":0,"TOTAL":5}
            """.ReplaceLineEndings(""),
            (await server.GetAsync($"{StudyServer.Studies}{study}/submissions/counts/")).Ok().Text);
    }

    private static async Task<Submission> WorkAsync(ProlificServer server, string study, string code)
    {
        var submission = await server.SubmitAsync(StudyServer.IdOf(study), code: code);
        return (await server.Ledger.FindAsync<Submission>(
            RowKey.OfSubmission(submission), TestContext.Current.CancellationToken))!;
    }
}
