using Bursar.Http;
using Bursar.Ledger;
using Bursar.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar;

/// <summary>
/// Health checks: <c>/health/live</c> (the process answers) and <c>/health/ready</c> (books can be read, commands committed, and
/// the clock is believed). Of several databases, the first decides: without it, nobody is known. What lies in another one that is
/// away cannot be had from any node, so it is named, and no reason to send clients elsewhere.
/// </summary>
internal static class Health
{
    private const string Ok = "ok";
    private const string Failing = "failing";
    private const string Held = "held";
    private static readonly string[] Methods = ["GET", "HEAD"];

    // A hung database would delay the answer for as long as a batch may wait, longer than a load balancer does.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Maps both endpoints. They need no token and reveal only what works.</summary>
    /// <param name="endpoints">Where to map them.</param>
    /// <param name="books">The books that are open now.</param>
    public static void Map(IEndpointRouteBuilder endpoints, Func<Committer> books)
    {
        endpoints.MapMethods(
            "/health/live",
            Methods,
            context => AnswerAsync(context, StatusCodes.Status200OK, "text/plain; charset=utf-8", "live\n"))
            .WithOperation("server", "health/live");
        endpoints.MapMethods("/health/ready", Methods, context => AnswerReadyAsync(context, books()))
            .WithOperation("server", "health/ready");
    }

    private static async Task AnswerReadyAsync(HttpContext context, Committer ledger)
    {
        var work = await Task.WhenAll(Enumerable.Range(0, ledger.Shards).Select(shard => WorksAsync(context, ledger, shard)));
        var ((canRead, canWrite), isHeld) = (work[0], ledger.Clock.Ahead > TimeSpan.Zero);
        await AnswerAsync(
            context,
            canRead && canWrite && !isHeld ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
            "application/json",
            $"{{\"reads\":\"{(canRead ? Ok : Failing)}\",\"writes\":\"{(canWrite ? Ok : Failing)}\","
                + $"\"clock\":\"{(isHeld ? Held : Ok)}\"{Databases(work)}}}\n");
    }

    private static async Task<(bool CanRead, bool CanWrite)> WorksAsync(HttpContext context, Committer ledger, int shard)
    {
        var reads = CheckAsync(context, async limit => await ledger.CheckReadsAsync(shard, limit));
        var writes = CheckAsync(context, async limit => await ledger.CheckWritesAsync(shard, limit));
        return (await reads, await writes);
    }

    /// <summary>Which of several databases work; nothing if there is one.</summary>
    private static string Databases((bool CanRead, bool CanWrite)[] work)
    {
        if (work is [_]) return "";
        var each = work.Select(one => one is (true, true) ? $"\"{Ok}\"" : $"\"{Failing}\"");
        return $",\"databases\":[{string.Join(',', each)}]";
    }

    /// <summary>Whether something works within <see cref="Patience"/>.</summary>
    private static async Task<bool> CheckAsync(HttpContext context, Func<CancellationToken, Task> check)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            // Cancelling a hanging query takes a while, too.
            await check(patience.Token).WaitAsync(patience.Token);
            return true;
        }
        catch (Exception failure) when (
            failure is StoreException
                || (failure is OperationCanceledException && !context.RequestAborted.IsCancellationRequested))
        {
            return false;
        }
    }

    private static Task AnswerAsync(HttpContext context, int status, string type, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = text.Length;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
