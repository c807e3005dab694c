using System.Net;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class UserTests
{
    [Fact]
    public async Task Me_WithABook_HasWhatClientsRead()
    {
        await using var server = await Work.FundedAsync(630);
        await server.OfferAsync(places: 3);
        var expected =
            $$"""
            {"id":"{{server.User}}","email":"Joe.Soap@example.org","name":"Joe Soap","first_name":"Joe","last_name":"Soap",
            "currency_code":"GBP","balance":630,"available_balance":210,"balance_breakdown":{"rewards":450,"fees":150,"vat":30},
            "fees_percentage":33.33,"vat_percentage":20,"minimum_reward_per_hour":600,
            "current_project_id":"{{server.Book.ToString()[..16]}}ffffffff","user_type":"researcher"}
            """.ReplaceLineEndings("");
        foreach (var path in new[] { "/api/v1/users/me/", "/api/v1/users/me" })
        {
            var reply = await server.GetAsync(path);
            reply.Is("GET /api/v1/users/me/");
            Assert.Equal(expected, reply.Text);
        }
    }

    [Fact]
    public async Task TestParticipant_OfAnAddress_CanTakePart()
    {
        await using var server = await Work.FundedAsync(1_400);
        var study = await server.OfferAsync();
        foreach (var path in new[] { "researchers/participants/", "researchers/participants" })
        {
            var reply = (await server.PostAsync($"/api/v1/{path}", """{"email":"me@example.org"}""")).Ok(HttpStatusCode.Created);
            Assert.True(ObjectId.TryParse(reply.Json.GetProperty("participant_id").GetString(), out var participant));
            Assert.Equal($$"""{"participant_id":"{{participant}}"}""", reply.Text);
            Assert.NotNull(await server.Ledger.FindAsync<Participant>(
                RowKey.OfParticipant(participant), TestContext.Current.CancellationToken));
            await server.SubmitAsync(study, participant);
        }
        Assert.Equal(2, (await server.StudyAsync(study)).Submitted);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"email":null}""")]
    [InlineData("""{"email":"me"}""")]
    [InlineData("""{"email":"@example.org"}""")]
    [InlineData("""{"email":"me@"}""")]
    [InlineData("""{"email":"me @example.org"}""")]
    public async Task TestParticipant_WithoutAnAddress_IsRefused(string body)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PostAsync("/api/v1/researchers/participants/", body)).Invalid("email");
    }
}
