using System.Text;

namespace Bursar.Fuzz.Tests;

/// <summary>Makes the requests that stand apart, and does between them what no request can.</summary>
internal sealed class ApartSteps(Scene scene, Receiver receiver, HttpClient client, Action<Request, Answer> seen)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Makes them all; at the end, the books are empty.</summary>
    public async Task DoAsync()
    {
        scene.Cast["receiver"] = receiver.Url;
        await scene.DoAsync(ApartSamples.Subscription, seen);
        await DeliverAsync();
        await scene.DoAsync(ApartSamples.Deliveries, seen);
        await scene.DoAsync(ApartSamples.BeforeFiles, seen);
        await UploadAsync();
        await scene.DoAsync(ApartSamples.Files, seen);
        await scene.DoAsync(ApartSamples.LastCall, seen: null);
        await scene.DoAsync(ApartSamples.Sandbox, seen);
        var file = await scene.DoAsync(ApartSamples.Export.Fill(scene.Cast), seen);
        var kept = await scene.DoAsync(ApartSamples.Import(file!.Body), seen);
        Assert.Equal(200, kept!.Status);
        await scene.DoAsync(ApartSamples.Back, seen);
    }

    /// <summary>The outcome of a delivery is recorded after its receiver has answered.</summary>
    private async Task DeliverAsync()
    {
        await scene.Server.Clock.TickAsync(Stop);
        await receiver.TakeAsync();
        var hook = IdOf("hook");
        while ((await scene.Server.Ledger.ListAsync(
            new DeliveriesOfHook(hook, default, [DeliveryState.Succeeded], 0, 1), Stop)).Count == 0)
            await Task.Delay(TimeSpan.FromMilliseconds(5), Stop);
    }

    /// <summary>A worker answers with a file, and a payer uploads one.</summary>
    private async Task UploadAsync()
    {
        await scene.Server.ExecuteAsync(new SubmitWork(IdOf("hit"), IdOf("photographed"))
        {
            Uploads = [new("photo", "moo.txt", "text/plain", Encoding.UTF8.GetBytes("moo"))],
        });
        using var content = new StringContent("participant,quality\n1,5\n");
        using var kept = await client.PutAsync(scene.Cast["upload"], content, Stop);
        kept.EnsureSuccessStatusCode();
    }

    private ObjectId IdOf(string name)
        => ObjectId.TryParse(scene.Cast[name], out var id) ? id : throw new InvalidOperationException($"{name} is no id.");
}
