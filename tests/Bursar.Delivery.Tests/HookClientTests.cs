namespace Bursar.Delivery.Tests;

public sealed class HookClientTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task Post_ToThisMachine_IsRefusedUnlessAllowed(string host)
    {
        await using var receiver = await Receiver.StartAsync();
        var url = receiver.Url.Replace("127.0.0.1", host, StringComparison.Ordinal);
        using var strict = new HookClient(new HookTargets(AllowPrivate: false));
        using var open = new HookClient(new HookTargets(AllowPrivate: true));

        var refused = await strict.PostAsync(new(url, "application/json", [], "{}"), TestContext.Current.CancellationToken);

        Assert.Equal("The receiver's address is not public.", refused);
        Assert.False(receiver.HasMore);
        Assert.Null(await open.PostAsync(new(url, "application/json", [], "{}"), TestContext.Current.CancellationToken));
    }
}
