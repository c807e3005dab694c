using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar;

/// <summary>What is said on a path that belongs to nobody, such as a dialect's with a slash too many.</summary>
internal static class UnknownPath
{
    private const string Text = "There is nothing here. MTurk's API is POST /, Prolific's is under /api/v1/, Bursar's own is under /bursar/v1/.\n";

    /// <summary>Maps every path that nothing else does.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapFallback("{**path}", context =>
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = Text.Length;
        return context.Response.WriteAsync(Text, context.RequestAborted);
    });
}
