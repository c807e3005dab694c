using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary>
/// The way of every request: 1. the operator token; 2. the operation; 3. its answer on the wire. What the operation cannot
/// know beforehand (the store fails, the body ends early) becomes an error here.
/// </summary>
internal sealed class ApiEndpoint(ApiServices services, Func<ApiCall, ValueTask<ApiAnswer>> handler)
{
    private const string Scheme = "Bearer ";

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        ApiAnswer answer;
        try
        {
            answer = IsAdmitted(context.Request)
                ? await handler(new ApiCall(context, services))
                : ApiError.Of(ApiErrorCode.Unauthorized, "This request needs the operator token: Authorization: Bearer …");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return; // Nobody is there to be told.
        }
        catch (StoreException failure)
        {
            ApiLog.StoreFailed(services.Log, failure.Message);
            answer = failure.MayBeDone && !IdempotencyKey.IsGiven(context.Request)
                ? ApiError.Of(ApiErrorCode.OutcomeUnknown, "The store failed, and it is unknown whether the request was carried out. Check before you try again. With an Idempotency-Key, a retry would be safe.")
                : ApiError.Of(ApiErrorCode.StoreUnavailable, "The store failed. Try again with the same Idempotency-Key.");
        }
        catch (BadHttpRequestException broken)
        {
            // Where the next request would begin, nobody knows.
            context.Response.Headers.Connection = "close";
            answer = broken.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? ApiBody.TooLarge
                : ApiError.Of(ApiErrorCode.BadRequest, broken.Message);
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            ApiLog.Failed(services.Log, OperationNames.Of(context).Operation, fault);
            answer = ApiError.Of(ApiErrorCode.ServerFault, "The server failed. The request is not at fault.");
        }
        await answer.WriteAsync(context.Response);
    }

    private bool IsAdmitted(HttpRequest request)
    {
        var headers = request.Headers.Authorization;
        if (headers.Count != 1 || headers[0] is not { } header) return false;
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && Digest.Of(header.AsSpan(Scheme.Length).Trim(' ')).FixedTimeEquals(services.OperatorToken);
    }
}
