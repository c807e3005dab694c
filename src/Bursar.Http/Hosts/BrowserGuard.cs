using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>What keeps a page elsewhere from using a server through a visitor's browser.</summary>
public static class BrowserGuard
{
    private const string Refusal =
        "This server does not answer to that host name. Its operator can add the name to Bursar:AllowedHosts.\n";

    /// <summary>
    /// Answers 400 to a host that is not allowed, before anything else is done, and tells browsers to take every answer for what
    /// its Content-Type says.
    /// </summary>
    /// <param name="server">The server.</param>
    /// <param name="hosts">The hosts that are allowed.</param>
    public static IApplicationBuilder UseBrowserGuard(this IApplicationBuilder server, AllowedHosts hosts)
        => server.Use(next => context =>
        {
            context.Response.Headers.XContentTypeOptions = "nosniff";
            return hosts.Allows(context.Request.Headers.Host.ToString()) ? next(context) : RefuseAsync(context.Response);
        });

    private static Task RefuseAsync(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status400BadRequest;
        response.ContentType = "text/plain; charset=utf-8";
        response.ContentLength = Refusal.Length;
        return response.WriteAsync(Refusal, response.HttpContext.RequestAborted);
    }
}
