namespace Bursar.Prolific.Tests;

public sealed class StudyDescriptionTests
{
    [Theory]
    [InlineData("Two lines.\nOf 3 < 4 & <words>.")]
    [InlineData("<a href=\"https://example.org\">Not supported</a>")]
    [InlineData("")]
    public void Plain_WithoutASupportedElement_StaysAsItIs(string text)
    {
        Assert.Equal("", StudyDescription.MarkupOf(text));
        Assert.Equal(text, StudyDescription.PlainOf(text));
    }

    [Theory]
    [InlineData(
        "<p>Read <b>twenty</b> words.</p>\n<ul><li>One &amp; two</li><li>Three</li></ul>",
        "Read twenty words.\nOne & two\nThree")]
    [InlineData("<H2>Title</H2>Text<script>x</script>", "Title\nTextx")]
    [InlineData("a<br/>b <em>c</em>", "a\nb c")]
    public void Markup_WithSupportedElements_IsAlsoPlain(string html, string plain)
    {
        Assert.Equal(html, StudyDescription.MarkupOf(html));
        Assert.Equal(plain, StudyDescription.PlainOf(html));
    }
}
