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
///   1 body ─► 2 method, type ─► 3 JSON ─► 4 target ─► 5 signature ─► 6 access key ─► 7 proof ─► 8 operation
///      │             │             │          │            │              │             │           │
///      └─────────────┴─────────────┴──────────┴────── an MTurkError ──────┴─────────────┴───────────┘
/// </code>
/// AWS checks in the same order, so the same error is reported first.
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

    public MTurkEndpoint(
        ILedger ledger, ISecretBox box, TimeProvider clock, IOptions<MTurkOptions> options, ILogger<MTurkEndpoint> logger)
    {
        (_ledger, _clock, _options, _logger) = (ledger, clock, options.Value, logger);
        _storeFailures = new(clock);
        _keys = new(box);
        _verifier = new(new(SigningRules.MTurk, _options.ClockSkew), _keys);
        Handle = Boundary.Around(AnswerAsync, Refuse, WriteAsync);
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
        // 1. The body stays in the server's buffers until the call ends.
        using var body = await RequestBody.ReadAsync(context.Request);
        return body.Fault is { } fault ? ProtocolErrors.Of(fault) : await AnswerAsync(context, body.Memory, output);
    }

    private async ValueTask<MTurkError?> AnswerAsync(HttpContext context, ReadOnlyMemory<byte> body, PipeWriter output)
    {
        // 2. and 3.
        var http = context.Request;
        if (!HttpMethods.IsPost(http.Method)) return ProtocolErrors.UnknownMethod;
        if (!body.IsEmpty && !MTurkBody.IsOurType(http.ContentType)) return ProtocolErrors.UnknownContentType;
        if (!MTurkBody.IsObject(body.Span)) return ProtocolErrors.Serialization;

        // 4.
        if (!MTurkOperations.ByTarget.TryGetValue(http.Headers[HeaderNames.Target].ToString(), out var operation))
            return ProtocolErrors.UnknownOperation;

        // 5. With the target as sent: that is what the client signed.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new SignedRequest(http.Method, target, http.Headers, body);
        if (_verifier.Read(request, _clock.GetUtcNow(), out var claim) is { } unsigned) return unsigned;

        // 6. and 7.
        var rowKey = _keys.RowKeyOf(claim.Credential.KeyId.Span);
        var key = await _ledger.FindAsync<AccessKey>(rowKey, context.RequestAborted);
        if (_verifier.Prove(request, claim, key) is { } unproved) return unproved;

        // 8.
        if (operation.Answer is not { } answer) return MTurkErrors.NotOffered(operation.Name);
        return await answer(new(_ledger, _options, key!.ForBook, http.Headers, body, output, context.RequestAborted));
    }
}
