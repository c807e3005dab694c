using Microsoft.AspNetCore.Http;

namespace Bursar.Http.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("", "en")]
    [InlineData("de", "de")]
    [InlineData("de-AT,de;q=0.9,en;q=0.8", "de")]
    [InlineData("DE-ch", "de")]
    [InlineData("fr,de;q=0.5", "de")]
    [InlineData("en-GB,de;q=0.9", "en")]
    [InlineData("de;q=0.3,en;q=0.7", "en")]
    [InlineData("de;q=0", "en")]
    [InlineData("fr, *", "en")]
    [InlineData("; ,,=q", "en")]
    public void Of_WhatABrowserAsksFor_IsTheBestThatIsKnown(string asked, string expected)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.AcceptLanguage = asked;

        Assert.Equal(expected, Language.Of(http.Request, ["en", "de"]));
    }
}
