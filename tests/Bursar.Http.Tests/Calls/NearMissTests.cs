namespace Bursar.Http.Tests;

public sealed class NearMissTests
{
    private static readonly string[] Names = ["CreateHIT", "CreateHITType", "GetHIT", "ListHITs"];

    [Theory]
    [InlineData("CreateHit", "CreateHIT")]
    [InlineData("CreatHITTyp", "CreateHITType")]
    [InlineData("GetHITs", "GetHIT")]
    public void Of_ANameThatIsNearlyRight_IsTheNearest(string wrong, string right)
        => Assert.Equal([right], NearMiss.Of(wrong, Names));

    [Theory]
    [InlineData("")]
    [InlineData("DeleteEverything")]
    public void Of_AnythingElse_IsNothing(string wrong) => Assert.Empty(NearMiss.Of(wrong, Names));
}
