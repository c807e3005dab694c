using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bursar.Api;

/// <summary>
/// The way of every request: 1. the operator token; 2. the operation; 3. its answer on the wire. What the operation cannot
/// know beforehand (the store fails, the body ends early) becomes a problem here.
/// </summary>
internal sealed partial class ApiEndpoint(ApiHouse house, ApiOperation operation)
{
    private const string Scheme = "Bearer ";

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        ApiAnswer answer;
        try
        {
            answer = IsAdmitted(context.Request)
                ? await operation(new ApiCall(context, house))
                : Problem.Of(ProblemCode.Unauthorized, "This needs the operator token: Authorization: Bearer …");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return; // Nobody is there to be told.
        }
        catch (StoreException failure)
        {
            StoreFailed(house.Log, failure.Message);
            answer = failure.MayBeDone && !IdempotencyKey.IsGiven(context.Request)
                ? Problem.Of(ProblemCode.OutcomeUnknown, "The store failed, and it is not known whether this was done. Look before you try again; with an Idempotency-Key it could be tried without.")
                : Problem.Of(ProblemCode.StoreUnavailable, "The store failed. Try again with the same Idempotency-Key.");
        }
        catch (BadHttpRequestException broken)
        {
            // Where the next request would begin, nobody knows.
            context.Response.Headers.Connection = "close";
            answer = broken.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? RequestBody.TooLarge
                : Problem.Of(ProblemCode.BadRequest, broken.Message);
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            Failed(house.Log, context.Request.Method, context.Request.Path, fault);
            answer = Problem.Of(ProblemCode.ServerFault, "This is a fault of the server, not of the request.");
        }
        await answer.WriteAsync(context.Response);
    }

    private bool IsAdmitted(HttpRequest request)
    {
        var headers = request.Headers.Authorization;
        if (headers.Count != 1 || headers[0] is not { } header) return false;
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && Digest.Of(header.AsSpan(Scheme.Length).Trim(' ')).FixedTimeEquals(house.OperatorToken);
    }

    // One line without a stack: while a database is away, every request comes here.
    [LoggerMessage(Level = LogLevel.Error, Message = "The store failed. {Why}")]
    private static partial void StoreFailed(ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    private static partial void Failed(ILogger log, string method, string? path, Exception fault);
}
