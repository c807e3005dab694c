using Bursar.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar;

/// <summary>What a supervisor asks: <c>/health/live</c> (the process answers) and <c>/health/ready</c> (the store answers too).</summary>
internal static class Health
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    /// <summary>Maps both. They need no token and tell nothing but yes or no.</summary>
    public static void Map(IEndpointRouteBuilder endpoints, ILedger ledger)
    {
        endpoints.MapMethods("/health/live", Methods, context => AnswerAsync(context, StatusCodes.Status200OK, "live\n"));
        endpoints.MapMethods("/health/ready", Methods, async context =>
        {
            try
            {
                await ledger.BooksAsync(default, 1, context.RequestAborted);
                await AnswerAsync(context, StatusCodes.Status200OK, "ready\n");
            }
            catch (StoreException)
            {
                await AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, "the store does not answer\n");
            }
        });
    }

    private static Task AnswerAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = text.Length;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
