using System.IO.Pipelines;
using Bursar.Http;
using Microsoft.AspNetCore.Http;
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
    private readonly FaultLog _log;
    private readonly IHookTargets _targets;
    private readonly FileLinks _files;
    private readonly SignedCalls _calls;

    public MTurkEndpoint(
        ILedger ledger,
        ISecretBox box,
        TimeProvider clock,
        Face face,
        CredentialUses uses,
        IHookTargets targets,
        FileLinks files,
        IOptions<MTurkOptions> options,
        ILogger<MTurkEndpoint> logger)
    {
        (_ledger, _clock, _targets, _files) = (ledger, clock, targets, files);
        (_options, _log) = (options.Value, new(logger, clock));
        var keys = new SigningKeys(box);
        var rules = new SigningRules(SigningRules.MTurk, _options.ClockSkew) { AlsoSigned = [HeaderNames.Target] };
        _calls = new(ledger, clock, face, uses, new(rules, keys), keys);
        Handle = Boundary.Around(AnswerAsync, Refuse, WriteAsync);
    }

    /// <summary>Answers a request.</summary>
    public RequestDelegate Handle { get; }

    /// <summary>Answers with a fault that was asked for.</summary>
    public ValueTask Fail(HttpContext context, ProvokedFault fault)
    {
        Begin(context);
        return WriteAsync(context, ProtocolErrors.OfProvoked(fault));
    }

    private ValueTask<MTurkError?> AnswerAsync(HttpContext context)
    {
        Begin(context);
        return ReadAsync(context, context.Response.BodyWriter);
    }

    private static void Begin(HttpContext context)
    {
        // The id in the answer also identifies the request in every log.
        var id = context.TraceIdentifier = RequestId.New();
        context.Response.Headers[HeaderNames.RequestId] = id;
        context.Response.ContentType = MTurkBody.ContentType;
    }

    private MTurkError Refuse(HttpContext context, Fault fault)
    {
        _log.Write(context, fault);
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
        // 1. to 3.
        var http = context.Request;
        using var signed = await _calls.ReadAsync(context);
        if (signed.Fault is { } fault) return ProtocolErrors.Of(fault);
        var bytes = signed.Bytes;

        // 4. to 6.
        if (!HttpMethods.IsPost(http.Method)) return ProtocolErrors.UnknownMethod;
        if (!(signed.IsRead && bytes.IsEmpty) && !MTurkBody.IsOurType(http.ContentType)) return ProtocolErrors.UnknownContentType;
        if (signed.IsRead && !MTurkBody.IsObject(bytes.Span)) return ProtocolErrors.Serialization;
        var target = http.Headers[HeaderNames.Target].ToString();
        if (!MTurkOperations.ByTarget.TryGetValue(target, out var operation))
        {
            if (CallNote.Current is { } note) MTurkOperations.Miss(target, note);
            return ProtocolErrors.UnknownOperation;
        }

        // 7.
        if (await _calls.ProveAsync(context, signed) is { } unproved) return unproved;

        // 8.
        if (CallKeys.Read(signed.Key!.ForBook, http.Headers, signed.Claim.Header, out var keys) is { } unusable) return unusable;
        return await operation.Answer(
            new(_ledger, _options, _targets, _files, signed.Key, keys, bytes, output, context.RequestAborted));
    }
}
