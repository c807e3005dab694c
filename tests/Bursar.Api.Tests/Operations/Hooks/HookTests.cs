using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class HookTests
{
    private static readonly Digest Challenge = Digest.Of("challenge");

    [Fact]
    public async Task Get_HooksAndDeliveries_ShowsWhatWasSent()
    {
        await using var server = await ApiServer.StartAsync();
        var (path, hook) = await HookAsync(server);
        var first = await PlanAsync(server, hook, "1");
        var second = await PlanAsync(server, hook, "2");
        await server.MustAsync(new RecordDelivery(first, "The receiver answered 500.", null, default));

        var hooks = (await server.GetAsync($"{path}/hooks")).Is(200).Json.GetProperty("hooks");
        var all = (await server.GetAsync($"hooks/{hook}/deliveries?limit=1")).Is(200);
        var failed = (await server.GetAsync($"hooks/{hook}/deliveries?state=failed&after={all["next"]}")).Is(200);

        var shown = Assert.Single(hooks.EnumerateArray());
        Assert.Equal(hook.ToString(), shown.GetProperty("id").GetString());
        Assert.Equal("study.status.change", shown.GetProperty("event_types")[0].GetString());
        Assert.Equal("post", shown.GetProperty("transport").GetString());
        Assert.Equal(JsonValueKind.Null, shown.GetProperty("scope").ValueKind);
        Assert.True(shown.GetProperty("confirmed").GetBoolean());
        Assert.Equal(second.Id.ToString(), all.Json.GetProperty("deliveries")[0].GetProperty("id").GetString());
        var one = Assert.Single(failed.Json.GetProperty("deliveries").EnumerateArray());
        Assert.Equal(first.Id.ToString(), one.GetProperty("id").GetString());
        Assert.Equal("The receiver answered 500.", one.GetProperty("failure").GetString());
        Assert.Null(failed["next"]);
    }

    [Fact]
    public async Task Post_SendOfADeliveryThatIsDone_MakesItDueAgain()
    {
        await using var server = await ApiServer.StartAsync();
        var (_, hook) = await HookAsync(server);
        var delivery = await PlanAsync(server, hook, "1");
        (await server.PostAsync($"deliveries/{delivery.Id}/send", null)).IsProblem(409, "wrong_state");
        await server.MustAsync(new RecordDelivery(delivery, "gone", null, default));

        (await server.PostAsync($"deliveries/{delivery.Id}/send", null)).Is(204);

        var again = await server.Ledger.FindAsync<Ledger.Delivery>(delivery.Key, Stop);
        Assert.Equal(DeliveryState.Pending, again!.State);
    }

    [Fact]
    public async Task Get_WhatIsNotThere_Is404()
    {
        await using var server = await ApiServer.StartAsync();
        (await server.GetAsync("hooks/63722982f9cc073ecc730f6b/deliveries")).IsProblem(404, "not_found");
        (await server.PostAsync("deliveries/63722982f9cc073ecc730f6b/send", null)).IsProblem(404, "not_found");
        var (_, hook) = await HookAsync(server);
        (await server.GetAsync($"hooks/{hook}/deliveries?state=lost")).IsProblem(400, "invalid_value");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<(string Path, ObjectId Hook)> HookAsync(ApiServer server)
    {
        var path = await server.OpenAsync();
        var book = (await server.BookAsync(path)).Number;
        var secret = server.Box.Seal("secret"u8, HookSecret.SealOwner(book, Origin.Prolific));
        await server.MustAsync(new ReplaceHookSecret(book, Origin.Prolific, secret));
        var add = new AddHook(book, Origin.Prolific, "study.status.change", "https://example.org/", Challenge, IsEnabled: true);
        var hook = (await server.MustAsync(add)).Subject;
        await server.MustAsync(new ConfirmHook(hook, Challenge));
        return (path, hook);
    }

    private static async Task<Ledger.Delivery> PlanAsync(ApiServer server, ObjectId hook, string subject)
    {
        var box = (await server.Ledger.FindAsync<Outbox>(RowKey.OfOutbox(hook.Book), Stop))!;
        var about = ObjectId.OfText(hook.Book, subject);
        var planned = new PlannedDelivery(hook, about, "study.status.change", "{}", server.Clock.GetUtcNow(), default);
        await server.MustAsync(new PlanDeliveries(box.Book, box.Planned, box.Planned + 1, [planned]));
        return Assert.Single(await server.Ledger.ListAsync(new LastDelivery(hook, about), Stop));
    }
}
