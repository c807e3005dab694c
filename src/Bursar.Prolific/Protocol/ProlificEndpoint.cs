using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bursar.Prolific;

/// <summary>
/// The boundary between HTTP and the handlers, the same for every path:
/// 1. the token is read and looked up, unless anyone may call (401, or 429 to an address that tries many);
/// 2. the method must exist on the path (405) and be offered here (501);
/// 3. a read-only token must not write (403);
/// 4. the handler answers, or returns an error;
/// 5. errors, and exceptions of a handler, are written in Prolific's error form.
/// </summary>
internal sealed class ProlificEndpoint(
    ILedger ledger,
    TimeProvider clock,
    Face face,
    CredentialUses uses,
    CrowdTurns crowd,
    ExportLinks exports,
    IOptions<ProlificOptions> options,
    ILogger<ProlificEndpoint> log)
{
    /// <summary>Who calls without a token: a user who is a member of nothing.</summary>
    private static readonly Token Nobody = new()
    {
        Id = default,
        Digest = default,
        User = default,
        ForBook = 0,
        CreatedAt = default,
    };

    private readonly ProlificOptions _options = options.Value;
    private readonly LogLimit _storeFailures = new(clock);

    /// <summary>Creates the delegate for the operations of one path.</summary>
    public RequestDelegate For(ProlificOperation[] operations)
    {
        var allow = string.Join(", ", operations.Select(operation => operation.Method));
        return Boundary.Around(http => AnswerAsync(http, operations, allow), Refuse, WriteAsync);
    }

    /// <summary>Creates the delegate for what is answered without a token.</summary>
    public RequestDelegate Around(Func<HttpContext, ValueTask<ProlificError?>> answer)
        => Boundary.Around(answer, Refuse, WriteAsync);

    private ProlificError Refuse(HttpContext http, Fault fault)
    {
        var operation = OperationNames.Of(http).Operation;
        if (fault.IsOfTheStore)
        {
            if (_storeFailures.Allows(out var others)) ProlificLog.StoreFailed(log, operation, fault.Message, others);
        }
        else if (fault.Kind is FaultKind.Bug) ProlificLog.Failed(log, operation, fault.Cause!);
        return ProlificError.Of(fault);
    }

    /// <summary>5. A handler that returned no error has written its answer.</summary>
    private static ValueTask WriteAsync(HttpContext http, ProlificError? error)
        => error is null ? default : JsonAnswer.WriteAsync(http.Response, error);

    private async ValueTask<ProlificError?> AnswerAsync(HttpContext http, ProlificOperation[] operations, string allow)
    {
        if (Find(operations, http.Request.Method) is { NeedsToken: false, Answer: { } open })
            return await open(new(http, Nobody, ledger, clock, face, _options, crowd, exports));

        // 1.
        if (TokenHeader.Read(http.Request.Headers.Authorization, out var digest) is { } malformed)
            return ProlificError.NoValidToken(malformed);
        var token = await ledger.FindAsync<Token>(RowKey.OfToken(digest), http.RequestAborted);
        if (token is null || !token.Digest.FixedTimeEquals(digest))
            return await face.Guesses.IsTooManyAsync(http)
                ? new(ErrorCode.TooManyFailures, "Too many requests from this address had no valid token.")
                : ProlificError.NoValidToken("it is unknown.");
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
        uses.Note(token);
        // What only reads does nothing that events would have to name someone for.
        var acting = HttpMethods.IsGet(method) ? ledger : new ActingLedger(ledger, token.User);
        return await operation.Answer(new(http, token, acting, clock, face, _options, crowd, exports));
    }

    /// <summary>The operation with a method; null if the path has none.</summary>
    public static ProlificOperation? Find(ProlificOperation[] operations, string method)
    {
        // A predicate would allocate a closure for every request.
        foreach (var operation in operations) if (HttpMethods.Equals(operation.Method, method)) return operation;
        return null;
    }
}
