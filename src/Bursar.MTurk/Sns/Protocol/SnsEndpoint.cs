using Bursar.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bursar.MTurk;

/// <summary>
/// Handles calls of SNS at the address of MTurk's API: signature, then the action, then the operation. SNS speaks AWS's Query
/// protocol, which a call's media type tells from MTurk's.
/// </summary>
internal sealed class SnsEndpoint
{
    private const string Unread = "Unread";

    private readonly ILedger _ledger;
    private readonly SnsKeys _snsKeys;
    private readonly IHookTargets _targets;
    private readonly SignedCalls _calls;
    private readonly FaultLog _log;

    public SnsEndpoint(
        ILedger ledger,
        ISecretBox box,
        TimeProvider clock,
        Face face,
        CredentialUses uses,
        SnsKeys snsKeys,
        IHookTargets targets,
        IOptions<MTurkOptions> options,
        ILogger<SnsEndpoint> logger)
    {
        (_ledger, _snsKeys, _targets, _log) = (ledger, snsKeys, targets, new(logger, clock));
        var keys = new SigningKeys(box);
        _calls = new(ledger, clock, face, uses, new(new(SigningRules.Sns, options.Value.ClockSkew), keys), keys);
        Handle = Boundary.Around(AnswerAsync, Refuse, WriteAsync);
    }

    /// <summary>Answers a request.</summary>
    public RequestDelegate Handle { get; }

    /// <summary>Answers with a fault that was asked for.</summary>
    public static ValueTask Fail(HttpContext context, ProvokedFault fault)
    {
        context.TraceIdentifier = RequestId.New();
        return WriteAsync(context, (Unread, SnsError.Of(ProtocolErrors.OfProvoked(fault))));
    }

    private async ValueTask<(string Action, SnsAnswer Answer)> AnswerAsync(HttpContext context)
    {
        context.TraceIdentifier = RequestId.New();
        using var signed = await _calls.ReadAsync(context);
        if (signed.Fault is { } fault) return (Unread, SnsError.Of(ProtocolErrors.Of(fault)));
        if (!HttpMethods.IsPost(context.Request.Method)) return (Unread, SnsError.Of(ProtocolErrors.UnknownMethod));
        if (await _calls.ProveAsync(context, signed) is { } unproved) return (Unread, SnsError.Of(unproved));
        var book = signed.Key!.ForBook;
        if (CallKeys.Read(book, context.Request.Headers, signed.Claim.Header, out var retry) is { } unusable)
            return (Unread, SnsError.Of(unusable));
        var form = new SnsForm(signed.Bytes.Span);
        var action = form.Text("Action") ?? "";
        if (!SnsOperations.ByAction.TryGetValue(action, out var operation)) return (Unread, SnsError.UnknownAction(action));
        return (action, await operation(new(_ledger, _snsKeys, _targets, book, retry, form, context.RequestAborted)));
    }

    private (string Action, SnsAnswer Answer) Refuse(HttpContext context, Fault fault)
    {
        _log.Write(context, fault);
        return (Unread, SnsError.Of(ProtocolErrors.Of(fault)));
    }

    private static ValueTask WriteAsync(HttpContext context, (string Action, SnsAnswer Answer) answered)
    {
        SnsXml.Write(context, answered.Action, answered.Answer);
        return default;
    }
}
