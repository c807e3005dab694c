namespace Bursar.WorkSite.Tests;

public sealed class TaskAddressTests
{
    private static readonly ObjectId Study = new(1, 2);

    [Theory]
    [InlineData("https://lab.example.org/", "https://lab.example.org/?")]
    [InlineData("https://lab.example.org/?a=b%20c", "https://lab.example.org/?a=b%20c&")]
    [InlineData("https://lab.example.org/#/welcome/mturk/", "https://lab.example.org/#/welcome/mturk/?")]
    public void Of_AnAddress_AppendsTheParametersAtItsEnd(string address, string begins)
        => Assert.Equal(
            $"{begins}assignmentId=ASSIGNMENT_ID_NOT_AVAILABLE&hitId=000000010000000000000002"
                + "&turkSubmitTo=https://work.example.org",
            TaskAddress.Of(address, Study, null, "https://work.example.org"));
}
