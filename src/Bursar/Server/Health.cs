using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar;

/// <summary>
/// Health checks: <c>/health/live</c> (the process answers) and <c>/health/ready</c> (the store answers as well).
/// </summary>
internal static class Health
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    // A hung database would delay the answer for as long as a batch may wait, longer than a load balancer does.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Maps both endpoints. They need no token and reveal only yes or no.</summary>
    public static void Map(IEndpointRouteBuilder endpoints, ILedger ledger)
    {
        endpoints.MapMethods("/health/live", Methods, context => AnswerAsync(context, StatusCodes.Status200OK, "live\n"))
            .WithOperation("server", "health/live");
        endpoints.MapMethods("/health/ready", Methods, async context =>
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
            patience.CancelAfter(Patience);
            try
            {
                // To end a hanging query takes a while, too.
                await ledger.ListAsync(new BooksQuery(default, 1), patience.Token).AsTask().WaitAsync(patience.Token);
                await AnswerAsync(context, StatusCodes.Status200OK, "ready\n");
            }
            catch (Exception failure) when (
                failure is StoreException
                    || (failure is OperationCanceledException && !context.RequestAborted.IsCancellationRequested))
            {
                await AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, "the store does not answer\n");
            }
        }).WithOperation("server", "health/ready");
    }

    private static Task AnswerAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = text.Length;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
