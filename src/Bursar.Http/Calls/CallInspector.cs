using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Http;

/// <summary>
/// Keeps the last calls of programs, with what they caused. Calls of pages, of health checks and of the list of calls itself are
/// left out.
/// </summary>
internal sealed class CallInspector(RequestDelegate next, CallList calls, EndpointDataSource endpoints, TimeProvider clock)
{
    private static readonly string[] Unnoted = ["console", "docs", "server"];

    /// <summary>Passes a request on, and keeps what it was.</summary>
    public Task AnswerAsync(HttpContext http) => IsNoted(http) ? NoteAsync(http) : next(http);

    private static bool IsNoted(HttpContext http)
        => http.GetEndpoint() is not { } endpoint
            || (endpoint.Metadata.GetMetadata<UnnotedCall>() is null
                && !Unnoted.Contains(endpoint.Metadata.GetMetadata<OperationNames>()?.Dialect, StringComparer.Ordinal));

    private async Task NoteAsync(HttpContext http)
    {
        var (arrived, start) = (clock.GetUtcNow(), clock.GetTimestamp());
        var (sent, answered) = (new BodyCopy(), new BodyCopy());
        var note = CallNote.Current = new CallNote();
        // What the handler changes in the headers or the route must not hide a secret from the mask.
        var (request, mask) = (http.Request, SecretMask.For(http.Request.Headers));
        var target = mask.OfTarget(request);
        var writer = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        http.Features.Set<IRequestBodyPipeFeature>(new CopyingReader(request.BodyReader, sent));
        http.Features.Set<IHttpResponseBodyFeature>(new CopyingWriter(writer, answered));
        var noted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        http.Response.OnStarting(() =>
        {
            if (!IsStream(http.Response)) calls.Begin(noted.Task);
            return Task.CompletedTask;
        });
        try
        {
            await next(http);
        }
        finally
        {
            http.Features.Set(writer);
            try
            {
                calls.Add(number => Of(http, note, target, sent, answered, mask) with
                {
                    Number = number,
                    At = arrived,
                    Milliseconds = clock.GetElapsedTime(start).TotalMilliseconds,
                });
            }
            finally
            {
                noted.SetResult();
                calls.End(noted.Task);
            }
        }
    }

    private NotedCall Of(HttpContext http, CallNote note, string target, BodyCopy sent, BodyCopy answered, SecretMask mask)
    {
        var (request, response) = (http.Request, http.Response);
        var (api, operation) = OperationNames.Of(http);
        if (operation == OperationNames.Unknown) Miss(http, note);
        if (note.Signature is { } contest) note.Signature = mask.Of(contest);
        var isDropped = note.IsDropped || (http.RequestAborted.IsCancellationRequested && !response.HasStarted);
        var answer = isDropped ? "" : AnswerOf(response, answered, mask);
        return new()
        {
            Api = api,
            Operation = operation,
            Method = request.Method,
            Path = target,
            Body = MaskedBody.Of(sent.Bytes, sent.Total, request.ContentType, mask),
            Status = isDropped ? 0 : response.StatusCode,
            Answer = answer,
            Refusal = isDropped ? null : CallRefusal.In(response.StatusCode, answer),
            Note = note,
        };
    }

    private static bool IsStream(HttpResponse response)
        => response.ContentType is { } type && type.StartsWith("text/event-stream", StringComparison.Ordinal);

    /// <summary>An answer that no cache may store holds a secret, and is not kept.</summary>
    private static string AnswerOf(HttpResponse response, BodyCopy answered, SecretMask mask)
        => response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal)
            ? "[withheld: it holds a secret]"
            : MaskedBody.Of(answered.Bytes, answered.Total, response.ContentType, mask);

    private void Miss(HttpContext http, CallNote note)
    {
        if (http.Response.StatusCode != StatusCodes.Status404NotFound) return;
        foreach (var near in NearMiss.OfPath(http.Request, endpoints)) note.Hint($"Did you mean {near}?");
    }
}

/// <summary>Metadata of an endpoint whose calls are not kept.</summary>
public sealed record UnnotedCall;

/// <summary>How a host has its calls inspected.</summary>
public static class CallInspectorMiddleware
{
    /// <summary>Keeps what comes to what is used or mapped after this.</summary>
    /// <param name="server">The server, which is also where paths that were nearly hit are looked up.</param>
    /// <param name="calls">Where they are kept.</param>
    /// <param name="clock">The world's time.</param>
    public static IApplicationBuilder UseCallInspector(this WebApplication server, CallList calls, TimeProvider clock)
        => server.Use(next =>
        {
            var endpoints = server.Services.GetRequiredService<EndpointDataSource>();
            return new CallInspector(next, calls, endpoints, clock).AnswerAsync;
        });
}
