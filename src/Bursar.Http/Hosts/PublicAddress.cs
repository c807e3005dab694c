using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Bursar.Http;

/// <summary>Where clients reach the server: the beginning of every link in an answer.</summary>
/// <param name="url">
/// The address that the operator configured, <c>https://host[:port]</c>; null to use the one that the client used, as far as this
/// server can see it (a proxy in front may hide TLS).
/// </param>
/// <param name="own">Where this machine reaches the server; asked for once it listens.</param>
public sealed class PublicAddress(Uri? url, Func<string> own)
{
    private readonly string? _scheme = url?.Scheme;
    private readonly HostString _host = url is null ? default : new(url.Authority);

    /// <summary>The host name that the operator configured; null to take the one that the client used.</summary>
    public string? Host => url?.Host;

    /// <summary>Whether the client of a request talks TLS, to this server or to a proxy in front of it.</summary>
    public bool IsSecure(HttpRequest request) => request.IsHttps || _scheme == Uri.UriSchemeHttps;

    /// <summary>The absolute address of a path.</summary>
    /// <param name="request">The request whose answer holds the link.</param>
    /// <param name="path">The path.</param>
    /// <param name="query">The query, if there is one.</param>
    public string Of(HttpRequest request, PathString path, QueryString query = default) => _scheme is null
        ? UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, path, query)
        : UriHelper.BuildAbsolute(_scheme, _host, request.PathBase, path, query);

    /// <summary>
    /// The absolute address of a path, where there is no request to answer: without a configured address, the server's own.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="query">The query, if there is one.</param>
    public string Of(PathString path, QueryString query = default)
        => $"{(url is null ? own() : $"{_scheme}://{_host}")}{path.ToUriComponent()}{query.ToUriComponent()}";
}
