using System.Net;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class RateTests
{
    [Theory]
    [InlineData(1, 800, "0.13")]
    [InlineData(3, 800, "0.38")]
    [InlineData(1, 801, "0.12")]
    [InlineData(1, 3, "33.33")]
    [InlineData(2, 3, "66.67")]
    [InlineData(1, 5, "20")]
    [InlineData(1, 8, "12.5")]
    [InlineData(0, 1, "0")]
    public async Task Percentages_OfAWorkspace_AreTheSameInTheUserAndInAStudy(int numerator, int denominator, string percentage)
    {
        await using var server = await ProlificServer.StartAsync();
        var rate = new Ratio(numerator, denominator);
        var pricing = Pricing.Prolific with { FeeRate = rate, VatRate = rate };
        var book = await server.AddBookAsync(server.User, open => open with { ProlificPricing = pricing });
        var token = await server.AddTokenAsync(book, server.User);

        var me = (await server.GetAsync("/api/v1/users/me/", token)).Ok().Json;
        var study = (await server.PostAsync(StudyServer.Studies, StudyServer.Body().ToJsonString(), token))
            .Ok(HttpStatusCode.Created).Json;

        foreach (var answer in new[] { me, study })
            foreach (var field in new[] { "fees_percentage", "vat_percentage" })
                Assert.Equal(percentage, answer.GetProperty(field).GetRawText());
    }
}
