using System.Net;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class BonusDocumentTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("bonuses.v0.txt")]
    [InlineData("bonuses.v1.json")]
    public void Read_EveryVersion_IsTheSameBonusesAndWritesTheNewestForm(string name)
    {
        var bonuses = BonusDocument.Read(Frozen.Read(name));

        Assert.Equal([2_500, 12_345_000], bonuses.Select(bonus => bonus.Amount.Units));
        Assert.Equal(["6ae729c0250fd0a500000003", "6ae729c0250fd0a500000004"], bonuses.Select(bonus => $"{bonus.Submission}"));
        Assert.Equal(["6ae729c0718ac7c4111939c0", "6ae729c01569839c7cf52186"], bonuses.Select(bonus => $"{bonus.Participant}"));
        Assert.Equal(Frozen.Read("bonuses.v1.json"), BonusDocument.Write(bonuses));
    }

    [Fact]
    public async Task Pay_ABatchStoredByVersion0_PaysIt()
    {
        await using var server = await Work.FundedAsync(1_400 + 35);
        var study = await server.OfferAsync();
        var submission = await server.SubmissionAsync(await server.SubmitAsync(study));
        var batch = await server.DoAsync(new PrepareBonuses(study, $"{submission.Id} {submission.Participant} 2500"));

        (await server.PostAsync($"/api/v1/bulk-bonus-payments/{batch}/pay/", null)).Ok(HttpStatusCode.Accepted);

        await server.HasAsync(0, 1_400);
    }

    [Fact]
    public async Task SetUp_Bonuses_StoresTheNewestForm()
    {
        await using var server = await Work.FundedAsync(1_400);
        var study = await server.OfferAsync();
        var submission = await server.SubmissionAsync(await server.SubmitAsync(study));
        var reply = await server.PostAsync(
            "/api/v1/submissions/bonus-payments/", $$"""{"study_id":"{{study}}","csv_bonuses":"{{submission.Id}},0.25"}""");
        var batch = StudyServer.IdOf(reply.Json.GetProperty("id").GetString()!);

        Assert.Equal(
            $$"""{"version":1,"bonuses":"""
                + $$"""[{"submission":"{{submission.Id}}","participant":"{{submission.Participant}}","units":2500}]}""",
            (await server.Ledger.FindAsync<Document>(RowKey.OfDocument(batch), Stop))?.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("6ae729c0250fd0a500000003 6ae729c0718ac7c4111939c0")]
    [InlineData("6ae729c0250fd0a500000003 6ae729c0718ac7c4111939c 2500")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":2,"bonuses":[]}""")]
    [InlineData("""{"version":1,"bonuses":[{"submission":"6ae7","participant":"6ae729c0718ac7c4111939c0","units":2500}]}""")]
    public void Read_DamagedOrNewer_Throws(string text) => Assert.Throws<FormatException>(() => BonusDocument.Read(text));
}
