using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bursar.Prolific;

/// <summary>
/// The boundary between HTTP and the handlers, the same on every path:
/// 1. the token is read and looked up (401);
/// 2. the method must be one that the path has (405) and that is offered here (501);
/// 3. a read-only token does not write (403);
/// 4. the handler answers, or returns an error;
/// 5. errors and exceptions are written in Prolific's error form.
/// </summary>
internal sealed class ProlificEndpoint(
    ILedger ledger, TimeProvider clock, IOptions<ProlificOptions> options, ILogger<ProlificEndpoint> log)
{
    private readonly ProlificOptions _options = options.Value;

    /// <summary>The delegate that serves the operations of one path.</summary>
    public RequestDelegate For(ProlificOperation[] operations)
    {
        var allow = string.Join(", ", operations.Select(operation => operation.Method));
        return http => AnswerAsync(http, operations, allow);
    }

    private async Task AnswerAsync(HttpContext http, ProlificOperation[] operations, string allow)
    {
        ProlificError? error;
        try
        {
            error = await TryAnswerAsync(http, operations, allow);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return; // The client is gone.
        }
        catch (BadHttpRequestException fault)
        {
            // The server cannot know where the next request would begin.
            http.Response.Headers.Connection = "close";
            error = fault.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? new(ErrorCode.BodyTooLarge, fault.Message)
                : new(ErrorCode.MalformedBody, fault.Message);
        }
        catch (StoreException fault)
        {
            ProlificLog.StoreFailed(log, OperationNames.Of(http).Operation, fault.Message);
            error = fault.MayBeDone
                ? new(ErrorCode.OutcomeUnknown, "It is not known whether this was done. Look before you try again.")
                : new(ErrorCode.StoreUnavailable, "The books cannot be reached at the moment. Try again.");
        }
        catch (Exception fault) when (!http.Response.HasStarted)
        {
            ProlificLog.Failed(log, OperationNames.Of(http).Operation, fault);
            error = new(ErrorCode.ServerFault, "This is a fault of the server, not of the request.");
        }
        // 5.
        if (error is not null) await JsonAnswer.WriteAsync(http.Response, error);
    }

    private async ValueTask<ProlificError?> TryAnswerAsync(HttpContext http, ProlificOperation[] operations, string allow)
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
        var operation = Find(operations, method);
        if (operation is null)
            return new(ErrorCode.MethodNotAllowed, $"{method} is not allowed here: {allow}.") { Allow = allow };
        if (operation.Answer is null)
            return new(ErrorCode.NotOffered, $"{method} {operation.Path} is not offered by this server yet.");

        // 3.
        if (token.ReadOnly && !HttpMethods.IsGet(method))
            return ProlificError.Forbidden(ErrorCode.ReadOnlyToken, "The token can only read.");

        // 4.
        return await operation.Answer(new(http, token, ledger, clock, _options));
    }

    /// <summary>The operation with that method; null where the path has none.</summary>
    public static ProlificOperation? Find(ProlificOperation[] operations, string method)
    {
        // A predicate would allocate a closure for every request.
        foreach (var operation in operations) if (HttpMethods.Equals(operation.Method, method)) return operation;
        return null;
    }
}
