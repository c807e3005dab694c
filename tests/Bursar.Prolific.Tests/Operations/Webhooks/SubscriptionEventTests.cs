using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class SubscriptionEventTests
{
    private const string Log = "GET /api/v1/hooks/subscriptions/{subscription_id}/events/";

    [Fact]
    public async Task Events_OfASubscription_AreListedNewestFirstAndFiltered()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.CreateSecretAsync();
        var id = await server.ConfirmedAsync("submission.status.change");
        var hook = StudyServer.IdOf(id);
        ObjectId one = ObjectId.OfText(hook.Book, "1"), two = ObjectId.OfText(hook.Book, "2");
        await PlanAsync(server, hook, one, "ACTIVE");
        await PlanAsync(server, hook, two, "ACTIVE");
        await PlanAsync(server, hook, one, "RETURNED");
        var first = (await server.Ledger.ListAsync(new DeliveriesOfHook(hook, two, [DeliveryState.Pending], 0, 9), Stop))[0];
        await server.DoAsync(new RecordDelivery(first, null, null, default));

        var all = await server.GetAsync($"{Webhooks.Subscriptions}{id}/events/");

        var results = all.Is(Log).GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(
            [(one, "PENDING", "RETURNED"), (two, "SUCCEEDED", "ACTIVE"), (one, "PENDING", "ACTIVE")], results.Select(Shown));
        Assert.Equal("2026-11-01T12:00:00.000000Z", results[0].GetProperty("datetime_created").GetString());
        Assert.Equal(3, all.Json.GetProperty("meta").GetProperty("count").GetInt32());
        Assert.Equal([(two, "SUCCEEDED", "ACTIVE")], await ShownAsync("?status=SUCCEEDED"));
        Assert.Equal(3, (await ShownAsync("?status=[\"PENDING\",\"SUCCEEDED\"]")).Count());
        Assert.Equal([(one, "PENDING", "ACTIVE")], await ShownAsync($"?resource_id={one}&limit=1&offset=1"));
        Assert.Empty(await ShownAsync("?status=failed"));

        async Task<IEnumerable<(ObjectId, string, string)>> ShownAsync(string query)
            => (await server.GetAsync($"{Webhooks.Subscriptions}{id}/events/{query}")).Is(Log).GetProperty("results")
                .EnumerateArray().Select(Shown);
    }

    [Theory]
    [InlineData("status=DONE", "status")]
    [InlineData("status=[\"PENDING\",7]", "status")]
    [InlineData("status=[]", "status")]
    [InlineData("resource_id=nothing", "resource_id")]
    public async Task Events_WithAWrongFilter_NameIt(string query, string field)
    {
        await using var server = await ProlificServer.StartAsync();
        await server.CreateSecretAsync();
        var id = await server.ConfirmedAsync();

        (await server.GetAsync($"{Webhooks.Subscriptions}{id}/events/?{query}")).Invalid(field);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static (ObjectId Resource, string Status, string Payload) Shown(JsonElement one) => (
        StudyServer.IdOf(one.GetProperty("resource_id").GetString()!), one.GetProperty("status").GetString()!,
        one.GetProperty("payload").GetProperty("status").GetString()!);

    /// <summary>What the service does that turns events into deliveries.</summary>
    private static async Task PlanAsync(ProlificServer server, ObjectId hook, ObjectId subject, string status)
    {
        var box = (await server.Ledger.FindAsync<Outbox>(RowKey.OfOutbox(server.Book.Book), Stop))!;
        var delivery = new PlannedDelivery(
            hook, subject, "submission.status.change", $$"""{"status":"{{status}}"}""", server.Clock.GetUtcNow(), default);
        await server.DoAsync(new PlanDeliveries(box.Book, box.Planned, box.Planned + 1, [delivery]));
    }
}
