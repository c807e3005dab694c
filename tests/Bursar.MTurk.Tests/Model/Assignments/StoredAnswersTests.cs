namespace Bursar.MTurk.Tests;

public sealed class StoredAnswersTests
{
    /// <summary>The document of a worker's answers is MTurk's own XML: the requester gets it as it lies in the books.</summary>
    [Fact]
    public async Task GetAssignment_StoredAnswers_AreAnsweredAsTheyAre()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, _) = await requester.WorkAsync(await requester.HitAsync(), Frozen.Answers());

        Assert.Equal(Frozen.Answers(), (await requester.GetAssignmentAsync(assignment)).GetProperty("Answer").GetString());
    }
}
