using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary>
/// Handles every request: 1. the operator token; 2. the operation; 3. its answer on the wire. Faults outside the operation (the
/// store fails, the body ends early) become errors here.
/// </summary>
internal sealed class ApiEndpoint(ApiServices services, Func<ApiCall, ValueTask<ApiAnswer>> handler)
{
    private const string Scheme = "Bearer ";

    /// <summary>Answers a request.</summary>
    public RequestDelegate Handle
        => Boundary.Around(AnswerAsync, Refuse, static (http, answer) => answer.WriteAsync(http.Response));

    private ValueTask<ApiAnswer> AnswerAsync(HttpContext context)
        => IsAdmitted(context.Request) ? handler(new ApiCall(context, services)) : TurnAwayAsync(context);

    private async ValueTask<ApiAnswer> TurnAwayAsync(HttpContext context)
    {
        var isGuess = context.Request.Headers.Authorization.Count > 0;
        return isGuess && await services.Face.Guesses.IsTooManyAsync(context)
            ? ApiError.Of(ApiErrorCode.TooManyFailures, "Too many requests from this address had a wrong token.")
            : ApiError.Of(ApiErrorCode.Unauthorized, "This request needs the operator token: Authorization: Bearer …");
    }

    private ApiAnswer Refuse(HttpContext context, Fault fault)
    {
        if (fault.IsOfTheStore) services.StoreFailed(fault.Message);
        else if (fault.Kind is FaultKind.Bug) ApiLog.Failed(services.Log, OperationNames.Of(context).Operation, fault.Cause!);
        return ApiFaults.Of(fault, context.Request);
    }

    private bool IsAdmitted(HttpRequest request)
    {
        var headers = request.Headers.Authorization;
        if (headers.Count != 1 || headers[0] is not { } header) return false;
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && Digest.Of(header.AsSpan(Scheme.Length).Trim(' ')).FixedTimeEquals(services.OperatorToken);
    }
}
