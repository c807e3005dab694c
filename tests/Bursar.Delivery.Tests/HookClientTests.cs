using Bursar.Ledger;

namespace Bursar.Delivery.Tests;

/// <summary>What a receiver can do to the client that posts to it.</summary>
public sealed class HookClientTests
{
    private static readonly HookTargets Everywhere = new(AllowPrivate: true);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task Post_ToThisMachine_IsRefusedUnlessAllowed(string host)
    {
        await using var receiver = await Receiver.StartAsync();
        var url = receiver.Url.Replace("127.0.0.1", host, StringComparison.Ordinal);
        using var strict = new HookClient(new HookTargets(AllowPrivate: false));
        using var open = new HookClient(new HookTargets(AllowPrivate: true));

        var refused = await strict.PostAsync(To(url), Stop);

        Assert.Equal("The receiver's address is not public.", refused);
        Assert.False(receiver.HasMore);
        Assert.Null(await open.PostAsync(To(url), Stop));
    }

    [Fact]
    public async Task Post_ToAReceiverThatHangs_EndsAtTheTimeout()
    {
        await using var receiver = await Receiver.StartAsync();
        var end = new TaskCompletionSource();
        receiver.Next(_ => end.Task);
        using var client = new HookClient(Everywhere, TimeSpan.FromMilliseconds(200));

        var failure = await client.PostAsync(To(receiver.Url), Stop);

        Assert.Equal("The receiver did not answer within 0.2 seconds.", failure);
        end.SetResult();
    }

    [Fact]
    public async Task Post_ToAReceiverThatRedirects_GoesNoFurther()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var elsewhere = await Receiver.StartAsync();
        using var client = new HookClient(Everywhere);
        foreach (var status in (int[])[301, 302, 303, 307, 308])
        {
            receiver.Next(status, elsewhere.Url);
            Assert.Equal($"The receiver answered {status}.", await client.PostAsync(To(receiver.Url), Stop));
        }
        Assert.False(elsewhere.HasMore);
    }

    [Fact]
    public async Task Post_ToAReceiverThatBreaksOff_SaysWhatHappened()
    {
        await using var receiver = await Receiver.StartAsync();
        using var nobody = new ReceiverAddress();
        using var client = new HookClient(Everywhere);
        receiver.NextBreaksOff();

        Assert.Equal("The receiver's answer could not be read.", await client.PostAsync(To(receiver.Url), Stop));
        Assert.Equal("The receiver could not be reached.", await client.PostAsync(To(nobody.Url), Stop));
    }

    private static HookPost To(string url) => new(url, "application/json", [], "{}");
}
