using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Bursar;

/// <summary>What proxies in front of the server say of a request: the client's address, and whether it came over TLS.</summary>
internal static class TrustedProxies
{
    /// <summary>
    /// Believes <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> from these networks, hop by hop, and from nobody else. The
    /// Host header is left as it is: clients of MTurk's API sign it, so a proxy must pass it through.
    /// </summary>
    public static void UseIn(WebApplication server, IReadOnlyList<IPNetwork> proxies)
    {
        if (proxies.Count == 0) return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownIPNetworks.Add(proxy);
        server.UseForwardedHeaders(options);
    }
}
