using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>What participants thought of a study.</summary>
public sealed class StudyFeedbackTests
{
    [Fact]
    public async Task Responses_ByEveryParameter_AreThoseThatItAsksFor()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync();
        var ann = await GiveAsync(server, study, returns: false, one => one with
        {
            IsSigned = true,
            Category = "technical-issue",
            Text = "It froze.",
            Clarity = 4,
            Difficulty = 2,
            Fairness = 5,
        });
        await GiveAsync(server, study, returns: true, one => one with { Category = "screened-out", Clarity = 1 });
        await GiveAsync(server, study, returns: false, one => one with { Text = "Fine." });

        var all = await ListAsync(server, study, "");
        Assert.Equal(
            $$$"""
            [{"participant_id":"{{{ann}}}","category":"technical-issue","text":"It froze.",
            "ratings":{"clarity_rating":4,"difficulty_rating":2,"fairness_rating":5}},
            {"participant_id":null,"category":"screened-out","text":null,
            "ratings":{"clarity_rating":1,"difficulty_rating":null,"fairness_rating":null}},
            {"participant_id":null,"category":null,"text":"Fine.",
            "ratings":{"clarity_rating":null,"difficulty_rating":null,"fairness_rating":null}}]
            """.ReplaceLineEndings(""),
            all.GetProperty("results").GetRawText());
        Assert.Equal([2, 2, 1, 1, 3, 2, 1, 3], new[]
        {
            "?has_written_feedback=true", "?source=completed", "?source=returned", "?category=screened-out",
            "?source=completed,returned", "?category=technical-issue,screened-out", "?limit=1&offset=2", "?limit=0",
        }.Select(query => ListAsync(server, study, query).Result.GetProperty("results").GetArrayLength()));
        Assert.Equal(3, (await ListAsync(server, study, "?limit=1")).GetProperty("meta").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Ratings_OfAStudy_AreAveragesOfThoseThatWereGiven()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync();
        await GiveAsync(server, study, returns: false, one => one with { Clarity = 4, Difficulty = 2 });
        await GiveAsync(server, study, returns: false, one => one with { Clarity = 5 });
        await GiveAsync(server, study, returns: true, one => one with { Clarity = 5 });

        var ratings = (await server.GetAsync($"{StudyServer.Studies}{study}/feedback/ratings/")).Ok();

        Assert.Equal(
            """
            {"clarity_rating":{"average_rating":4.67,"total_count":3},"difficulty_rating":{"average_rating":2,"total_count":1},
            "fairness_rating":{"average_rating":null,"total_count":0}}
            """.ReplaceLineEndings(""),
            ratings.Text.Replace("2.00", "2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Responses_WithAWrongParameterOrOfOthers_AreRefused()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync();
        var path = $"{StudyServer.Studies}{study}/feedback/responses";
        (await server.GetAsync($"{path}?source=started")).Invalid("source");
        (await server.GetAsync($"{path}/?has_written_feedback=maybe")).Invalid("has_written_feedback");
        (await server.GetAsync($"{path}?limit=-1")).Invalid("limit");
        (await server.GetAsync($"{path}?offset=1&limit=5")).Error(404, 140302);
        Assert.Equal(0, (await ListAsync(server, study, "")).GetProperty("meta").GetProperty("count").GetInt32());
        var (_, token) = await server.AddStrangerAsync();
        (await server.GetAsync(path, token)).Error(404, 140401);
        (await server.GetAsync($"{StudyServer.Studies}{study}/feedback/ratings", token)).Error(404, 140401);
    }

    private static async Task<JsonElement> ListAsync(ProlificServer server, ObjectId study, string query)
        => (await server.GetAsync($"{StudyServer.Studies}{study}/feedback/responses/{query}")).Ok().Json;

    private static async Task<ObjectId> GiveAsync(
        ProlificServer server, ObjectId study, bool returns, Func<GiveFeedback, GiveFeedback> change)
    {
        var person = await server.ParticipantAsync();
        var submission = await server.TakeAsync(study, person);
        await server.DoAsync(returns
            ? new ReturnSubmission(study, submission, person)
            : new SubmitWork(study, submission) { CompletionCode = Work.Code });
        await server.DoAsync(change(new(study, submission, person)));
        return person;
    }
}
