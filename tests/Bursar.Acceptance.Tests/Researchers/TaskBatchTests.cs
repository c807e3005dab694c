namespace Bursar.Acceptance.Tests;

/// <summary>A batch's whole life, by clients of both habits.</summary>
public sealed class TaskBatchTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Batch_FromTheUploadToTheExport_MovesWhatItsStudyPays(bool slash)
    {
        var rates = new Rates("1/3", "1/5");
        await using var researcher = await Researcher.StartAsync("GBP", rates, new(slash, TypedGet: slash, Pages: slash));

        await BatchLife.RunAsync(researcher, rates);

        Assert.Equal(0, (await researcher.Server.Command.RunAsync("verify")).ExitCode);
    }
}
