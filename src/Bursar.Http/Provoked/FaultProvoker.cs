using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Bursar.Http;

/// <summary>Provokes the faults of a plan. While there is none, requests pass through at no cost.</summary>
internal sealed class FaultProvoker(RequestDelegate next, FaultPlan plan, TimeProvider clock)
{
    /// <summary>The operations that only read a balance, by their names.</summary>
    private static readonly string[] Balances =
        ["GetAccountBalance", "GET /api/v1/workspaces/{workspace_id}/balance/", "GET /api/v1/users/me/"];

    /// <summary>Passes a request on, unless a fault keeps it from that.</summary>
    public Task AnswerAsync(HttpContext http)
        => !plan.IsEmpty && http.GetEndpoint()?.Metadata.GetMetadata<FaultForm>() is { } form
            ? ProvokeAsync(http, form)
            : next(http);

    private async Task ProvokeAsync(HttpContext http, FaultForm form)
    {
        try
        {
            await StrikeAsync(http, form);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client did not wait for a slow answer. Nothing was done.
            Drop(http);
        }
    }

    private async Task StrikeAsync(HttpContext http, FaultForm form)
    {
        var (api, operation) = OperationNames.Of(http);
        var rules = plan.OfCall(api, operation);
        var isBalance = Balances.Contains(operation, StringComparer.Ordinal);
        var noted = rules.Where(one => one.Kind != ProvokedFault.BalanceLate || isBalance);
        if (CallNote.Current is { } note && noted.Any())
            note.Provoked = string.Join(", ", noted.Select(one => SnakeCase.Of(one.Kind)));
        foreach (var rule in rules)
        {
            if (rule.Kind == ProvokedFault.Slow)
                await Task.Delay(TimeSpan.FromSeconds(rule.Seconds), clock, http.RequestAborted);
            else if (rule.Kind == ProvokedFault.BalanceLate && isBalance)
                LateBalance.Current = TimeSpan.FromSeconds(rule.Seconds);
        }
        switch (rules.FirstOrDefault(one => !one.NeedsSeconds)?.Kind)
        {
            case null:
                await next(http);
                break;
            case ProvokedFault.DroppedBefore:
                Drop(http);
                break;
            case ProvokedFault.DroppedAfter:
                await HeldAsync(http);
                Drop(http);
                break;
            case ProvokedFault.Malformed:
                await WriteHalfAsync(http, await HeldAsync(http));
                break;
            case { } refused:
                await form.WriteAsync(http, refused);
                break;
        }
    }

    private static void Drop(HttpContext http)
    {
        if (CallNote.Current is { } note) note.IsDropped = true;
        http.Abort();
    }

    /// <summary>Has a request answered, and keeps the answer's body back.</summary>
    private async Task<byte[]> HeldAsync(HttpContext http)
    {
        var body = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var bytes = new MemoryStream();
        var held = new StreamResponseBodyFeature(bytes);
        http.Features.Set<IHttpResponseBodyFeature>(held);
        try
        {
            await next(http);
            await held.CompleteAsync();
            return bytes.ToArray();
        }
        finally
        {
            http.Features.Set(body);
        }
    }

    private static async Task WriteHalfAsync(HttpContext http, byte[] body)
    {
        http.Response.ContentLength = body.Length / 2;
        await http.Response.BodyWriter.WriteAsync(body.AsMemory(0, body.Length / 2), http.RequestAborted);
    }
}

/// <summary>How a host provokes faults.</summary>
public static class FaultProvokerMiddleware
{
    /// <summary>Provokes faults in what is used or mapped after this.</summary>
    /// <param name="server">The server.</param>
    /// <param name="plan">The faults.</param>
    /// <param name="clock">The world's time, by which calls are slow.</param>
    public static IApplicationBuilder UseProvokedFaults(this IApplicationBuilder server, FaultPlan plan, TimeProvider clock)
        => server.Use(next => new FaultProvoker(next, plan, clock).AnswerAsync);
}
