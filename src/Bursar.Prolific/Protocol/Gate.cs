using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bursar.Prolific;

/// <summary>
/// Every request's way in and out, on every path alike:
/// 1. the token is read and looked up (401);
/// 2. the method must be one that the path has (405) and that is offered here (501);
/// 3. a token that can only read does not write (403);
/// 4. the endpoint answers, or says why not;
/// 5. what went wrong gets Prolific's error form.
/// </summary>
internal sealed class Gate(ILedger ledger, TimeProvider clock, IOptions<ProlificOptions> options, ILogger<Gate> log)
{
    private readonly ProlificOptions _options = options.Value;

    /// <summary>The way to the endpoints of one path.</summary>
    public RequestDelegate To(ProlificEndpoint[] endpoints)
    {
        var allow = string.Join(", ", endpoints.Select(endpoint => endpoint.Method));
        return http => AnswerAsync(http, endpoints, allow);
    }

    private async Task AnswerAsync(HttpContext http, ProlificEndpoint[] endpoints, string allow)
    {
        ProlificError? error;
        try
        {
            error = await TryAnswerAsync(http, endpoints, allow);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return; // Nobody is there to be told.
        }
        catch (BadHttpRequestException fault)
        {
            // Where the next request would begin, nobody knows.
            http.Response.Headers.Connection = "close";
            error = fault.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? new(ErrorCode.BodyTooLarge, fault.Message)
                : new(ErrorCode.MalformedBody, fault.Message);
        }
        catch (StoreException fault)
        {
            GateLog.StoreFailed(log, http.Request.Method, http.Request.Path, fault.Message);
            error = fault.MayBeDone
                ? new(ErrorCode.OutcomeUnknown, "It is not known whether this was done. Look before you try again.")
                : new(ErrorCode.StoreUnavailable, "The books cannot be reached at the moment. Try again.");
        }
        catch (Exception fault) when (!http.Response.HasStarted)
        {
            GateLog.Failed(log, http.Request.Method, http.Request.Path, fault);
            error = new(ErrorCode.ServerFault, "This is a fault of the server, not of the request.");
        }
        // 5.
        if (error is not null) await JsonAnswer.WriteAsync(http.Response, error);
    }

    private async ValueTask<ProlificError?> TryAnswerAsync(HttpContext http, ProlificEndpoint[] endpoints, string allow)
    {
        // 1.
        if (TokenHeader.Read(http.Request.Headers.Authorization, out var digest) is { } malformed)
            return ProlificError.NoValidToken(malformed);
        var token = await ledger.FindAsync<Token>(RowKey.OfToken(digest), http.RequestAborted);
        if (token is null || !token.Digest.FixedTimeEquals(digest)) return ProlificError.NoValidToken("it is unknown.");
        if (!token.IsGood(clock.GetUtcNow()))
            return ProlificError.NoValidToken(token.RevokedAt is null ? "it has expired." : "it was revoked.");

        // 2.
        var method = http.Request.Method;
        var endpoint = Find(endpoints, method);
        if (endpoint is null)
            return new(ErrorCode.MethodNotAllowed, $"{method} is not allowed here: {allow}.") { Allow = allow };
        if (endpoint.Handler is null)
            return new(ErrorCode.NotOffered, $"{method} {endpoint.Path} is not offered by this server yet.");

        // 3.
        if (token.ReadOnly && !HttpMethods.IsGet(method))
            return ProlificError.Forbidden(ErrorCode.ReadOnlyToken, "The token can only read.");

        // 4.
        return await endpoint.Handler(new(http, token, ledger, clock, _options));
    }

    /// <summary>A loop, for a predicate would be made anew for every request.</summary>
    private static ProlificEndpoint? Find(ProlificEndpoint[] endpoints, string method)
    {
        foreach (var endpoint in endpoints) if (HttpMethods.Equals(endpoint.Method, method)) return endpoint;
        return null;
    }
}
