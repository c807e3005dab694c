namespace Bursar.Prolific.Tests;

public sealed class RewardRecommendationTests
{
    private const string Path = "/api/v1/reward-recommendations";

    [Fact]
    public async Task Recommendations_OfACurrency_AreABareArray()
    {
        await using var server = await ProlificServer.StartAsync();
        const string Pounds = """[{"currency":"GBP","min_reward_per_hour":600,"recommended_reward_per_hour":900}]""";
        const string Dollars = """[{"currency":"USD","min_reward_per_hour":800,"recommended_reward_per_hour":1200}]""";
        Assert.Equal(Pounds, (await server.GetAsync(Path)).Ok().Text);
        Assert.Equal(Pounds, (await server.GetAsync($"{Path}/?workspace_id={server.Book}")).Ok().Text);
        Assert.Equal(
            Dollars, (await server.GetAsync($"{Path}/?workspace_id={server.Book}&currency=USD&screener_ids=a,b")).Ok().Text);
        (await server.GetAsync($"{Path}?currency=EUR")).Invalid("currency");
        var (book, _) = await server.AddStrangerAsync();
        (await server.GetAsync($"{Path}?workspace_id={book}")).Error(404, 140401);
        (await server.GetAsync($"{Path}?workspace_id=nonsense")).Error(404, 140401);
    }
}
