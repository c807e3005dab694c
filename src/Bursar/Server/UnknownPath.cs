using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar;

/// <summary>The answer on a path that no dialect owns, for example one with an extra slash.</summary>
internal static class UnknownPath
{
    private const string Text =
        "There is nothing here. MTurk's API is POST /, Prolific's is under /api/v1/, Bursar's own is under /bursar/v1/; "
        + "people find the console under /console, and the documentation under /docs.\n";

    /// <summary>Maps every path that nothing else has mapped.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapFallback("{**path}", context =>
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = Text.Length;
        return context.Response.WriteAsync(Text, context.RequestAborted);
    });
}
