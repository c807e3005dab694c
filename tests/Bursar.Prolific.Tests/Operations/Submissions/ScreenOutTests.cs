using System.Net;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class ScreenOutTests
{
    private const string Calculate = "POST /api/v1/studies/{id}/calculate-screen-out-payment/";
    private const string ScreenOut = "POST /api/v1/studies/{id}/screen-out-submissions/";

    private const string MorePlaces = "\"bonus_per_submission\":0.5,\"increase_places\":true";

    /// <summary>At £0.10 or $0.14 a minute of the average at the least; at £9.00 or $12.00 an hour better. Rounded up.</summary>
    [Theory]
    [InlineData(Currency.GBP, 3, 5, "40", "60", "4")]
    [InlineData(Currency.GBP, 0.5, 0.25, "10", "15", "0.38")]
    [InlineData(Currency.GBP, 1.01, 1.02, "11", "16", "1.02")]
    [InlineData(Currency.USD, 3, 5, "56", "80", "4")]
    [InlineData(Currency.USD, 1, 1, "14", "20", "1")]
    public async Task Calculate_ForSomeWork_FollowsItsAverageTime(
        Currency currency, double first, double second, string minimum, string recommended, string average)
    {
        await using var server = await ProlificServer.StartAsync();
        var book = await server.AddBookAsync(server.User, open => open with { Currency = currency });
        await server.TopUpAsync(10_000, book);
        var study = await server.OfferAsync(book: book);
        ObjectId[] submissions =
        [
            await server.SubmitAsync(study, minutes: first), await server.SubmitAsync(study, minutes: second)
        ];
        var before = await server.BookAsync(book);

        string[] paths = [$"studies/{study}/calculate-screen-out-payment/", $"studies/{study}/calculate-screen-out-payment"];
        foreach (var path in paths)
        {
            var reply = await server.PostAsync($"/api/v1/{path}", Body(submissions));
            reply.Is(Calculate);
            Assert.Equal(
                $$"""{"recommended_reward":{"amount":{{recommended}},"currency":"{{currency}}"},"minimum_reward":"""
                    + $$"""{"amount":{{minimum}},"currency":"{{currency}}"},"average_submission_time_minutes":{{average}}}""",
                reply.Text);
        }
        Assert.Equal(before, await server.BookAsync(book));
    }

    [Theory]
    [InlineData("\"bonus_per_submission\":0.5", 50)]
    [InlineData("\"bonus_per_submission\":0.10", 10)]
    [InlineData("\"bonus_per_submission\":\"0.25\"", 25)]
    [InlineData("\"bonus_per_submission\":5e-1", 50)]
    [InlineData("\"reward_per_hour\":6.0", 10)]
    [InlineData("\"reward_per_hour\":9.99", 17)]
    [InlineData("\"bonus_per_submission\":null,\"reward_per_hour\":6", 10)]
    public async Task ScreenOut_OfSomeWork_PaysEachAndReleasesThePlaces(string payment, int pence)
    {
        await using var server = await Work.FundedAsync(2_000);
        var study = await server.OfferAsync();
        var submissions = await server.SubmitManyAsync(study, 2);

        var answer = (await ScreenOutAsync(server, study, submissions, payment)).Is(ScreenOut, HttpStatusCode.Accepted);

        Assert.Equal("The request to bulk screen out has been made successfully.", answer.GetProperty("message").GetString());
        Assert.Equal($$"""{"amount":{{pence}},"currency":"GBP"}""", answer.GetProperty("payment_per_participant").ToString());
        await server.HasAsync(600 + 280 - 2 * Work.Cost(pence), 1_120);
        Assert.Equal((10, 8, 2, 0), await PlacesAsync(server, study));
        var detail = (await server.GetAsync($"/api/v1/submissions/{submissions[0]}/")).Is("GET /api/v1/submissions/{id}/");
        Assert.Equal(
            ("SCREENED OUT", pence), (detail.GetProperty("status").GetString(), detail.GetProperty("reward").GetInt32()));
    }

    [Fact]
    public async Task ScreenOut_WithMorePlaces_ReservesAsManyAnew()
    {
        await using var server = await Work.FundedAsync(2_000);
        var study = await server.OfferAsync();
        (await ScreenOutAsync(server, study, await server.SubmitManyAsync(study, 2), MorePlaces))
            .Ok(HttpStatusCode.Accepted);
        await server.HasAsync(600 - 2 * Work.Cost(50), 1_400);
        Assert.Equal((12, 10, 2, 0), await PlacesAsync(server, study));
    }

    /// <summary>More places do not open a study again that was stopped.</summary>
    [Fact]
    public async Task ScreenOut_WithMorePlacesInAStoppedStudy_AddsNone()
    {
        await using var server = await Work.FundedAsync(2_000);
        var study = await server.OfferAsync();
        var submission = await server.SubmitAsync(study);
        await server.DoAsync(new StopStudy(study));
        (await ScreenOutAsync(server, study, [submission], MorePlaces)).Ok(HttpStatusCode.Accepted);
        await server.HasAsync(2_000 - Work.Cost(50), 0);
        Assert.Equal((10, 0, 10, 0), await PlacesAsync(server, study));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"increase_places\":true")]
    public async Task ScreenOut_BeyondTheFunds_DoesNothing(string more)
    {
        await using var server = await Work.FundedAsync(1_400);
        var study = await server.OfferAsync();
        var submissions = await server.SubmitManyAsync(study, 2);
        (await ScreenOutAsync(
            server, study, submissions,
            $"\"bonus_per_submission\":{(more.Length > 0 ? "0.5" : "1.01")}{more}")).Error(400, 140102);
        await server.HasAsync(0, 1_400);
        Assert.All(await Task.WhenAll(
            submissions.Select(server.StateAsync)), state => Assert.Equal(SubmissionState.Submitted, state));
    }

    [Theory]
    [InlineData("\"bonus_per_submission\":0.09", "bonus_per_submission")]
    [InlineData("\"bonus_per_submission\":0.105", "bonus_per_submission")]
    [InlineData("\"bonus_per_submission\":-1", "bonus_per_submission")]
    [InlineData("\"bonus_per_submission\":1e30", "bonus_per_submission")]
    [InlineData("\"bonus_per_submission\":true", "bonus_per_submission")]
    [InlineData("\"bonus_per_submission\":\"\"", "bonus_per_submission")]
    [InlineData("\"reward_per_hour\":5.99", "reward_per_hour")]
    [InlineData("\"bonus_per_submission\":1,\"reward_per_hour\":6", "bonus_per_submission")]
    [InlineData("\"increase_places\":true", "bonus_per_submission")]
    [InlineData("\"bonus_per_submission\":1,\"increase_places\":\"maybe\"", "increase_places")]
    public async Task ScreenOut_OfWrongFields_NamesThemAndDoesNothing(string fields, string wrong)
    {
        await using var server = await Work.FundedAsync(2_000);
        var study = await server.OfferAsync();
        (await ScreenOutAsync(server, study, await server.SubmitManyAsync(study, 1), fields)).Invalid(wrong);
        await server.HasAsync(600, 1_400);
    }

    [Fact]
    public async Task ScreenOut_WhereIdsAreWrong_NamesThemAndDoesNothing()
    {
        await using var server = await Work.FundedAsync(5_000);
        var study = await server.OfferAsync();
        var good = await server.SubmitAsync(study);
        var (taken, approved) = (await server.TakeAsync(study), await server.SubmitAsync(study));
        await server.DoAsync(new ApproveSubmission(study, approved));
        var elsewhere = await server.SubmitAsync(await server.OfferAsync());
        var before = await server.BookAsync();

        foreach (var path in new[] { "screen-out-submissions/", "calculate-screen-out-payment/" })
        {
            var body = Body([good, taken, approved, elsewhere, study], "\"bonus_per_submission\":1");
            var detail = (await server.PostAsync($"/api/v1/studies/{study}/{path}", body)).Error(400, 140106).GetString()!;
            Assert.All([taken, approved, elsewhere, study], id => Assert.Contains($"{id} is ", detail, StringComparison.Ordinal));
            Assert.DoesNotContain(good.ToString(), detail, StringComparison.Ordinal);
            (await server.PostAsync($"/api/v1/studies/{study}/{path}", "{}"))
                .Invalid(path[0] == 's' ? ["submission_ids", "bonus_per_submission"] : ["submission_ids"]);
            (await server.PostAsync($"/api/v1/studies/{good}/{path}", body)).Error(404, 140401);
        }
        Assert.Equal(before, await server.BookAsync());
    }

    /// <summary>A retry finds them screened out, and pays nobody again.</summary>
    [Fact]
    public async Task ScreenOut_Twice_PaysOnce()
    {
        await using var server = await Work.FundedAsync(2_000);
        var study = await server.OfferAsync();
        var submissions = await server.SubmitManyAsync(study, 2);
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => ScreenOutAsync(server, study, submissions, "\"bonus_per_submission\":0.5")));
        Assert.Single(replies, reply => reply.Status == HttpStatusCode.Accepted);
        Assert.All(
            replies.Where(reply => reply.Status != HttpStatusCode.Accepted),
            reply => Assert.Equal(HttpStatusCode.BadRequest, reply.Status));
        await server.HasAsync(600 + 280 - 2 * Work.Cost(50), 1_120);
    }

    private static Task<Reply> ScreenOutAsync(ProlificServer server, ObjectId study, IEnumerable<ObjectId> ids, string fields)
        => server.PostAsync($"/api/v1/studies/{study}/screen-out-submissions/", Body(ids, fields));

    private static string Body(IEnumerable<ObjectId> ids, string? fields = null)
        => $$"""{"submission_ids":{{JsonSerializer.Serialize(ids.Select(id => id.ToString()))}}"""
            + (fields is null ? "}" : $",{fields}}}");

    private static async Task<(int Places, int Open, int Closed, int Paid)> PlacesAsync(ProlificServer server, ObjectId id)
    {
        var study = await server.StudyAsync(id);
        return (study.Places, study.Open, study.Closed, study.Paid);
    }
}
