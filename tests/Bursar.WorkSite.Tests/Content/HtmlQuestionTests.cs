namespace Bursar.WorkSite.Tests;

public sealed class HtmlQuestionTests
{
    private const string Site = "https://work.example.org";

    [Fact]
    public void Of_APageWithoutAForm_GetsOneAroundAllOfIt() => Assert.Equal(
        "<html><head><script src=\"/externalHIT_v1.js\"></script></head><body>"
            + "<form id=\"mturk_form\" name=\"mturk_form\" "
            + "action=\"https://work.example.org/mturk/externalSubmit\" method=\"post\">"
            + "<input type=\"hidden\" name=\"assignmentId\" id=\"assignmentId\" value=\"ID\"><p>a</p><input name=\"b\">"
            + "<p><input type=\"submit\" id=\"submitButton\" value=\"Submit\"></p></form></body></html>",
        HtmlQuestion.Of("<p>a</p><input name=\"b\">", "ID", Site));

    [Fact]
    public void Of_AFormOfTheAuthors_KeepsWhatItSays()
    {
        var page = HtmlQuestion.Of(
            "<form id=\"mine\" action=\"https://lab.example.org/\"><input name=\"b\"><button>Go</button></form>", "ID", Site);

        Assert.Contains(
            "<form id=\"mine\" action=\"https://lab.example.org/\"><input name=\"b\"><button>Go</button></form>", page);
    }

    [Fact]
    public void Of_AFormWithoutAButton_GetsOne()
        => Assert.Contains("id=\"submitButton\"", HtmlQuestion.Of("<form><input name=\"b\"></form>", "ID", Site));

    [Fact]
    public void Of_ACrowdForm_AddsOnlyOurElementsAtItsEnd()
        => Assert.Contains(
            "<body><crowd-form><crowd-input name=\"b\"></crowd-input></crowd-form><script src=\"/crowd.js\"></script></body>",
            HtmlQuestion.Of("<crowd-form><crowd-input name=\"b\"></crowd-input></crowd-form>", "ID", Site));

    [Theory]
    [InlineData("https://www.mturk.com/mturk/externalSubmit")]
    [InlineData("http://workersandbox.mturk.com/mturk/externalSubmit")]
    [InlineData("//WWW.MTURK.COM/mturk/externalSubmit")]
    public void Of_MTurksAddresses_LeadsToTheSite(string address)
        => Assert.Contains(
            $"\"{Site}/mturk/externalSubmit\"", HtmlQuestion.Of($"<script>const to = \"{address}\";</script>", "ID", Site));

    [Fact]
    public void Of_ScriptsAndText_AreServedAsTheyAre()
    {
        const string script = "<script>if (1 < 2 && \"</b>\") document.write('<form>');</script>";

        Assert.Contains(script, HtmlQuestion.Of($"<p>a &amp; b</p>{script}<noscript><p>no</p></noscript>", "ID", Site));
    }

    [Fact]
    public void Of_AnIdThatNeedsEscaping_IsEscaped()
        => Assert.Contains("value=\"a&quot;", HtmlQuestion.Of("<input name=b>", "a\"><script>", Site));
}
