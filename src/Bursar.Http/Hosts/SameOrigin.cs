using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>
/// Whether a form was sent by a page of this server. Browsers say so in headers that no page can set: <c>Sec-Fetch-Site</c>, and
/// <c>Origin</c> with every POST. A program that sends neither has no cookies of a browser to misuse.
/// </summary>
public static class SameOrigin
{
    /// <summary>Whether a request that changes something may be carried out.</summary>
    public static bool Allows(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0) return true;
        return Uri.TryCreate(origin, UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https"
            && IsHost(url, request.Host);
    }

    /// <summary>The scheme is not compared: a proxy in front may hide TLS.</summary>
    private static bool IsHost(Uri origin, HostString host)
        => string.Equals(origin.IdnHost, new Uri($"http://{host.ToUriComponent()}").IdnHost, StringComparison.OrdinalIgnoreCase)
            && origin.Port == (host.Port ?? origin.Port);
}
