using System.IO.Pipelines;
using System.Security.Cryptography;
using Bursar.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bursar.MTurk;

/// <summary>
/// Handles every call of MTurk's API, from the wire to the answer:
/// <code>
///   1 signature's header ─► 2 access key ─► 3 body ─► 4 method, type ─► 5 JSON ─► 6 target ─► 7 proof ─► 8 operation
///                                              │             │             │          │          │           │
///                                              └─────────────┴───── an MTurkError ────┴──────────┴───────────┘
/// </code>
/// AWS checks the signature after the target, and the first thing wrong is the one that is reported. So what 1 and 2 find is
/// reported in 7; but without a known key, only a small body is read, and a larger one costs no memory.
/// </summary>
internal sealed class MTurkEndpoint
{
    private readonly ILedger _ledger;
    private readonly TimeProvider _clock;
    private readonly MTurkOptions _options;
    private readonly ILogger _logger;
    private readonly LogLimit _storeFailures;
    private readonly SigningKeys _keys;
    private readonly SignatureVerifier _verifier;
    private readonly Face _face;

    public MTurkEndpoint(
        ILedger ledger,
        ISecretBox box,
        TimeProvider clock,
        Face face,
        IOptions<MTurkOptions> options,
        ILogger<MTurkEndpoint> logger)
    {
        (_ledger, _clock, _face, _options, _logger) = (ledger, clock, face, options.Value, logger);
        _storeFailures = new(clock);
        _keys = new(box);
        _verifier = new(new(SigningRules.MTurk, _options.ClockSkew) { AlsoSigned = [HeaderNames.Target] }, _keys);
        Handle = new Cors(_options.CorsOriginList).Around(Boundary.Around(AnswerAsync, Refuse, WriteAsync));
    }

    /// <summary>Answers a request.</summary>
    public RequestDelegate Handle { get; }

    private ValueTask<MTurkError?> AnswerAsync(HttpContext context)
    {
        // The id in the answer also identifies the request in every log.
        var id = context.TraceIdentifier = RequestId.New();
        context.Response.Headers[HeaderNames.RequestId] = id;
        context.Response.ContentType = MTurkBody.ContentType;
        return ReadAsync(context, context.Response.BodyWriter);
    }

    private MTurkError Refuse(HttpContext context, Fault fault)
    {
        var requestId = context.TraceIdentifier;
        if (fault.Cause is CryptographicException secret) MTurkLog.SecretLost(_logger, requestId, secret);
        else if (fault.IsOfTheStore)
        {
            if (_storeFailures.Allows(out var others)) MTurkLog.StoreFailed(_logger, requestId, fault.Message, others);
        }
        else if (fault.Kind is FaultKind.Bug) MTurkLog.Fault(_logger, requestId, fault.Cause!);
        return ProtocolErrors.Of(fault);
    }

    private ValueTask WriteAsync(HttpContext context, MTurkError? error)
    {
        var response = context.Response;
        var output = response.BodyWriter;
        if (error is not null)
        {
            response.StatusCode = error.Status;
            response.Headers[HeaderNames.ErrorType] = error.Type;
            error.Write(output, _clock.GetUtcNow());
        }

        // Nothing has been sent yet, so head and body are sent in one write.
        response.ContentLength = output.UnflushedBytes;
        return default;
    }

    private async ValueTask<MTurkError?> ReadAsync(HttpContext context, PipeWriter output)
    {
        // 1. Over the target as it was sent: that is what the client signed.
        var http = context.Request;
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new SignedRequest(http.Method, target, http.Headers, default);
        var unsigned = _verifier.Read(request, _clock.GetUtcNow(), out var claim);

        // 2.
        var key = unsigned is null
            ? await _ledger.FindAsync<AccessKey>(_keys.RowKeyOf(claim.Credential.KeyId.Span), context.RequestAborted)
            : null;

        // 3. The body's bytes stay where the server read them until the call is over.
        var isKnown = key is { RevokedAt: null };
        using var body = await RequestBody.ReadAsync(http, isKnown ? _face.Bodies : null);
        if (body.Fault is { } fault && (isKnown || fault.Kind != FaultKind.Busy)) return ProtocolErrors.Of(fault);
        var isRead = body.Fault is null;
        var bytes = isRead ? body.Memory : default;

        // 4. to 6.
        if (!HttpMethods.IsPost(http.Method)) return ProtocolErrors.UnknownMethod;
        if (!(isRead && bytes.IsEmpty) && !MTurkBody.IsOurType(http.ContentType)) return ProtocolErrors.UnknownContentType;
        if (isRead && !MTurkBody.IsObject(bytes.Span)) return ProtocolErrors.Serialization;
        if (!MTurkOperations.ByTarget.TryGetValue(http.Headers[HeaderNames.Target].ToString(), out var operation))
            return ProtocolErrors.UnknownOperation;

        // 7.
        if (unsigned is not null) return unsigned;
        if (_verifier.Prove(request with { Body = bytes }, claim, key) is { } unproved)
            return await IsGuessTooManyAsync(context, unproved) ? MTurkErrors.TooManyFailures : unproved;

        // 8.
        if (operation.Answer is not { } answer) return MTurkErrors.NotOffered(operation.Name);
        if (CallKeys.Read(key!.ForBook, http.Headers, claim.Header, out var keys) is { } unusable) return unusable;
        return await answer(new(_ledger, _options, key.ForBook, keys, bytes, output, context.RequestAborted));
    }

    /// <summary>A session token is refused beside a good signature, so that it is no guess.</summary>
    private async ValueTask<bool> IsGuessTooManyAsync(HttpContext context, MTurkError unproved)
        => !ReferenceEquals(unproved, SignatureErrors.SessionToken) && await _face.Guesses.IsTooManyAsync(context);
}
