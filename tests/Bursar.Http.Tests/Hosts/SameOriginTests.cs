using Microsoft.AspNetCore.Http;

namespace Bursar.Http.Tests;

/// <summary>Which forms were sent by a page of this server.</summary>
public sealed class SameOriginTests
{
    [Theory]
    [InlineData("same-origin", null, true)]
    [InlineData("none", null, true)]
    [InlineData("same-site", null, false)]
    [InlineData("cross-site", null, false)]
    [InlineData("cross-site", "http://bursar.example:8080", false)]
    [InlineData(null, "http://bursar.example:8080", true)]
    [InlineData(null, "https://BURSAR.example:8080", true)]
    [InlineData(null, "http://bursar.example:8081", false)]
    [InlineData(null, "http://bursar.example", false)]
    [InlineData(null, "http://evil.example:8080", false)]
    [InlineData(null, "null", false)]
    [InlineData(null, "file://bursar.example:8080", false)]
    [InlineData(null, null, true)]
    public void Allows_WhatABrowserSays(string? site, string? origin, bool allowed)
    {
        var request = Request("bursar.example:8080");
        if (site is not null) request.Headers["Sec-Fetch-Site"] = site;
        if (origin is not null) request.Headers.Origin = origin;

        Assert.Equal(allowed, SameOrigin.Allows(request));
    }

    /// <summary>A proxy in front has the default port of TLS, and passes the host through.</summary>
    [Fact]
    public void Allows_HostWithoutAPort_FitsAnyDefaultPort()
    {
        var request = Request("bursar.example");
        request.Headers.Origin = "https://bursar.example";

        Assert.True(SameOrigin.Allows(request));
    }

    private static HttpRequest Request(string host)
    {
        var request = new DefaultHttpContext().Request;
        request.Host = new(host);
        return request;
    }
}
