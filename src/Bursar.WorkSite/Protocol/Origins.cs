using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// The two origins: the site's own, and that of the pages that requesters wrote. A browser keeps them apart, so such a page can
/// read nothing of the site and send nothing in the participant's name. Both lead to this server, which tells them apart by the
/// host that was asked for.
/// </summary>
/// <param name="site">The site's configured address; null to follow the request, on this machine.</param>
/// <param name="content">The content's configured address; null for <c>localhost</c>.</param>
internal sealed class Origins(Uri? site, Uri? content)
{
    private const string LocalContent = "localhost";
    private const string LocalSite = "127.0.0.1";

    /// <summary>The site's origin: scheme, host and port, without a slash at the end.</summary>
    public string SiteOf(HttpRequest request) => site is null
        ? $"{request.Scheme}://{At(LocalSite, request)}"
        : site.GetLeftPart(UriPartial.Authority);

    /// <summary>The origin of content.</summary>
    public string ContentOf(HttpRequest request) => content is null
        ? $"{request.Scheme}://{At(LocalContent, request)}"
        : content.GetLeftPart(UriPartial.Authority);

    /// <summary>Whether a request is for content.</summary>
    public bool IsContent(HttpRequest request)
    {
        var host = content?.IdnHost ?? LocalContent;
        return request.Host.Host.Equals(host, StringComparison.OrdinalIgnoreCase)
            && (content is null || content.IsDefaultPort || content.Port == request.Host.Port);
    }

    private static HostString At(string host, HttpRequest request)
        => request.Host.Port is { } port ? new(host, port) : new(host);
}
