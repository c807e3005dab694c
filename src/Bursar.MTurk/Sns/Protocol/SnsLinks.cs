using System.Globalization;
using Bursar.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Bursar.MTurk;

/// <summary>
/// The links in messages to subscribers: one confirms a subscription, one ends it, one is the certificate that messages are
/// signed by. Whoever has the token of a link may follow it.
/// </summary>
internal sealed class SnsLinks
{
    /// <summary>The path of the links that confirm and end a subscription.</summary>
    public const string Path = "/sns";

    /// <summary>The path of certificates.</summary>
    public const string CertificatePath = Path + "/SimpleNotificationService-{book}.pem";

    private readonly ILedger _ledger;
    private readonly SnsKeys _keys;
    private readonly FaultLog _log;

    public SnsLinks(ILedger ledger, SnsKeys keys, TimeProvider clock, ILogger<SnsLinks> logger)
    {
        (_ledger, _keys, _log) = (ledger, keys, new(logger, clock));
        Follow = Boundary.Around(FollowAsync, Refuse, WriteAsync);
        Certify = Boundary.Around(CertifyAsync, (context, fault) => Refuse(context, fault).Answer, WriteCertificateAsync);
    }

    /// <summary>Confirms or ends a subscription.</summary>
    public RequestDelegate Follow { get; }

    /// <summary>Answers the certificate of a book.</summary>
    public RequestDelegate Certify { get; }

    private async ValueTask<(string Action, SnsAnswer Answer)> FollowAsync(HttpContext context)
    {
        context.TraceIdentifier = RequestId.New();
        var query = context.Request.Query;
        var action = query["Action"].ToString();
        var purpose = action switch
        {
            nameof(ConfirmSubscription) => SnsLinkPurpose.Confirm,
            nameof(Unsubscribe) => SnsLinkPurpose.Unsubscribe,
            _ => (SnsLinkPurpose?)null,
        };
        if (purpose is null) return ("Unread", SnsError.UnknownAction(action));
        var token = query["Token"].ToString();
        if (await _keys.FindAsync(purpose.Value, token, context.RequestAborted) is not { } hook)
            return (action, SnsError.Parameter("Token"));
        Command command = purpose == SnsLinkPurpose.Confirm ? new ConfirmHook(hook.Id, default) : new DeleteHook(hook.Id);
        var outcome = await _ledger.ExecuteAsync(command, CancellationToken.None);
        if (!outcome.Accepted) return (action, SnsError.Of(outcome.Rejection));
        if (purpose == SnsLinkPurpose.Unsubscribe) return (action, SnsAnswer.Done);
        var topic = await _ledger.FindAsync<Topic>(RowKey.OfTopic(hook.Scope), context.RequestAborted);
        return (action, SnsAnswer.Ok("SubscriptionArn", SubscriptionArn.Of(topic!, hook.Id)));
    }

    private async ValueTask<SnsAnswer> CertifyAsync(HttpContext context)
    {
        context.TraceIdentifier = RequestId.New();
        var isNumber = int.TryParse(
            context.GetRouteValue("book") as string, NumberStyles.None, CultureInfo.InvariantCulture, out var book);
        if (!isNumber || await _keys.CertificateAsync(book, context.RequestAborted) is not { } certificate)
            return SnsError.NoTopic;
        context.Response.ContentType = "application/x-pem-file";
        context.Response.ContentLength = certificate.Length; // PEM is ASCII.
        await context.Response.WriteAsync(certificate, context.RequestAborted);
        return SnsAnswer.Done;
    }

    private (string Action, SnsAnswer Answer) Refuse(HttpContext context, Fault fault)
    {
        _log.Write(context, fault);
        return ("Unread", SnsError.Of(ProtocolErrors.Of(fault)));
    }

    private static ValueTask WriteAsync(HttpContext context, (string Action, SnsAnswer Answer) answered)
    {
        SnsXml.Write(context, answered.Action, answered.Answer);
        return default;
    }

    private static ValueTask WriteCertificateAsync(HttpContext context, SnsAnswer answer)
    {
        if (answer.Error is not null) SnsXml.Write(context, "", answer);
        return default;
    }
}
