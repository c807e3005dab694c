namespace Bursar.Fuzz.Tests;

public sealed class SampleTests
{
    /// <summary>A request that is refused from the start leads the fuzzer nowhere: a scene accepts every sample.</summary>
    [Fact]
    public async Task All_AsTheyAre_AreAcceptedAndLeaveTheBooksClean()
    {
        await using var scene = await Scene.StartAsync();

        Assert.Null(await scene.AuditAsync());
        Assert.Empty(scene.Errors());
    }
}
