using System.Text.RegularExpressions;

namespace Bursar.WorkSite.Tests;

/// <summary>What requesters wrote can show something, and do nothing.</summary>
public sealed class SafeMarkupTests
{
    [Theory]
    [InlineData("<p>One <b>two</b><br/>three &amp; &lt;four&gt;</p>", "<p>One <b>two</b><br>three &amp; &lt;four&gt;</p>")]
    [InlineData("<h1>Title</h1><h6>Small</h6>", "<h2>Title</h2><h6>Small</h6>")]
    [InlineData(
        "<a href=\"https://example.org/?a=1&amp;b=2\" target=\"_top\">x</a>",
        "<a href=\"https://example.org/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer\">x</a>")]
    [InlineData("<img src=\"http://example.org/a.png\">", "<img src=\"http://example.org/a.png\" alt=\"\">")]
    [InlineData(
        "<table border=\"1\"><tr><td colspan=\"2\">x</td></tr></table>",
        "<table border=\"1\"><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>")]
    [InlineData("<html><body><p>inside</p></body></html>", "<p>inside</p>")]
    [InlineData("<unknown>kept</unknown>", "kept")]
    public void Of_WhatIsAllowed_StaysAsItIs(string xhtml, string expected) => Assert.Equal(expected, SafeMarkup.Of(xhtml));

    [Theory]
    [InlineData("<script>alert(1)</script>x")]
    [InlineData("<p onclick=\"alert(1)\" style=\"position:fixed\" id=\"q1\" class=\"problem\">x</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a><a href=\" java\tscript:alert(1)\">x</a>")]
    [InlineData("<a href=\"data:text/html,x\">x</a>")]
    [InlineData("<img src=x onerror=alert(1)>x")]
    [InlineData("<svg><script>alert(1)</script></svg><math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>x")]
    [InlineData("<form action=\"https://evil.example.org\"><input name=\"password\"><button>x</button></form>")]
    [InlineData("<iframe src=\"https://evil.example.org\"></iframe><object data=\"x\"></object><embed src=\"x\">x")]
    [InlineData("<style>body{display:none}</style><link rel=\"stylesheet\" href=\"https://evil.example.org\"><base href=\"/\">x")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example.org\">x")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>x")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">x")]
    [InlineData("</div></main><textarea>x")]
    public void Of_WhatCouldActOrLookLikeTheSite_IsLeftOut(string xhtml)
    {
        var safe = SafeMarkup.Of(xhtml);
        string[] bad =
        [
            "script", "on", "style", "form", "input", "iframe", "object", "embed", "meta", "base", "link", "class", "id=", "evil",
            "data:",
        ];
        var tags = Regex.Matches(safe, "<[^>]*>", RegexOptions.None, TimeSpan.FromSeconds(5))
            .Select(one => one.Value.Replace("noopener", "", StringComparison.Ordinal));
        Assert.All(tags, tag => Assert.DoesNotContain(bad, one => tag.Contains(one, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>
    /// A description has paragraphs, headings, lists and emphasis (Prolific API docs, Studies), and no attributes.
    /// </summary>
    [Theory]
    [InlineData("<h1>A</h1><h2>B</h2><p>c <b>d</b><i>e</i><em>f</em><strong>g</strong><s>h</s><u>i</u></p>",
        "<h2>A</h2><h3>B</h3><p>c <b>d</b><i>e</i><em>f</em><strong>g</strong><s>h</s><u>i</u></p>")]
    [InlineData("<ol><li>a</li></ol><ul><li>b</li></ul>x<br>y", "<ol><li>a</li></ol><ul><li>b</li></ul>x<br>y")]
    [InlineData("<p class=\"x\" title=\"y\" onclick=\"z\">a</p>", "<p>a</p>")]
    [InlineData(
        "<a href=\"https://example.org\">a</a><img src=\"https://example.org/b.png\"><table><tr><td>c</td></tr></table>", "ac")]
    [InlineData("<div><p>a</p></div><script>b</script><style>c</style><iframe>d</iframe>", "<p>a</p>")]
    public void TextOf_ADescription_HasWhatIsSupportedAndNothingElse(string html, string expected)
        => Assert.Equal(expected, SafeMarkup.TextOf(html));

    [Fact]
    public void Of_WhatIsVeryDeep_EndsSomewhere()
        => Assert.True(SafeMarkup.Of(string.Concat(Enumerable.Repeat("<div>", 10_000)) + "x").Length < 1_000);
}
