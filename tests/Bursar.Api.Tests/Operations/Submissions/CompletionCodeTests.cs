using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>Work in studies of Prolific's API, which ends with a code.</summary>
public sealed class CompletionCodeTests
{
    private static readonly CompletionCode[] Codes =
    [
        new("WAIT", CompletionAction.Review, Money.Zero),
        new("YES", CompletionAction.Approve, Money.Zero),
        new("OUT", CompletionAction.ScreenOut, Money.FromMinor(50)) { Slots = 1 },
        new("OURS", CompletionAction.Approve, Money.Zero) { ByPayer = true },
    ];

    [Theory]
    [InlineData("WAIT", "submitted", SubmissionState.Submitted)]
    [InlineData("YES", "approved", SubmissionState.Approved)]
    [InlineData("OUT", "screened_out", SubmissionState.ScreenedOut)]
    [InlineData("OURS", "submitted", SubmissionState.Submitted)]
    [InlineData("anything else, \u00e9 too", "submitted", SubmissionState.Submitted)]
    public async Task PostSubmit_WithACode_DoesWhatItStandsForAndSaysSo(string code, string status, SubmissionState state)
    {
        await using var server = await ApiServer.StartAsync();
        var study = await PublishAsync(server);
        var taken = await server.TakenAsync(study);

        for (var again = 0; again < 2; again++)
        {
            var done = (await server.SubmitAsync(taken, $$"""{"completion_code":{{Work.Json(code)}}}""", key: "once")).Is(200);
            Assert.Equal((taken, status), (done["id"], done["status"]));
        }
        var submission = await server.SubmissionOfAsync(taken);
        Assert.Equal((state, code), (submission.State, submission.CompletionCode));
        (await server.SubmitAsync(taken, """{"completion_code":"WAIT"}""")).Is(409);
    }

    /// <summary>What is decided later is not what followed from the code.</summary>
    [Fact]
    public async Task PostSubmit_RetriedAfterADecision_SaysTheSameAsBefore()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await PublishAsync(server);
        var taken = await server.TakenAsync(study);
        (await server.SubmitAsync(taken, """{"completion_code":"WAIT"}""", key: "once")).Is(200);
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        await server.MustAsync(new ApproveSubmission(study, (await server.SubmissionOfAsync(taken)).Id));

        Assert.Equal(
            "submitted", (await server.SubmitAsync(taken, """{"completion_code":"WAIT"}""", key: "once")).Is(200)["status"]);
        (await server.SubmitAsync(taken, """{"completion_code":"YES"}""", key: "once")).Is(422);
    }

    private static async Task<ObjectId> PublishAsync(ApiServer server)
    {
        var draft = new DraftStudy(await server.FundedAsync("GBP"), "A study", Money.FromMinor(1_00), 2, Origin.Prolific)
        {
            CompletionCodes = new(Codes),
            Publish = true,
        };
        return (await server.MustAsync(draft)).Subject;
    }
}
