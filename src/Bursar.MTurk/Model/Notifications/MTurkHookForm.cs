using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk;

/// <summary>Notifications as MTurk sent them: through SNS, into a queue of SQS, or by mail.</summary>
internal sealed class MTurkHookForm(ILedger ledger, Face face, SqsQueues queues) : IHookForm
{
    /// <inheritdoc/>
    public Origin Origin => Origin.MTurk;

    /// <inheritdoc/>
    public IEnumerable<HookMessage> MessagesOf(Event happened, Study study)
    {
        if (NotificationEvent.Of(happened) is not { } type) yield break;
        var assignment = NotificationEvent.IsOfAssignment(type) ? happened.Subject : default;
        var id = Digest.Of($"{happened.Book}\n{happened.Sequence}");
        yield return new(
            type,
            happened.Subject,
            NotificationMessage.Write(id, happened.Book, type, happened.At, study.Template, study.Id, assignment));
    }

    /// <inheritdoc/>
    public async ValueTask<HookSending> WriteAsync(
        Hook hook, Delivery delivery, ReadOnlyMemory<byte> secret, DateTimeOffset now, CancellationToken cancellation)
        => hook.Transport switch
        {
            HookTransport.Queue => queues.SendMessage(delivery, now),
            HookTransport.Mail => NotificationMail.Of(delivery, await TitleAsync(delivery.Subject, cancellation)),
            _ => await ToSubscriberAsync(hook, delivery, secret, cancellation),
        };

    /// <summary>The title of the HIT that a message is about; null if it is about none.</summary>
    private async ValueTask<string?> TitleAsync(ObjectId subject, CancellationToken cancellation)
    {
        var submission = await ledger.FindAsync<Submission>(RowKey.OfSubmission(subject), cancellation);
        return (await ledger.FindAsync<Study>(RowKey.OfStudy(submission?.Study ?? subject), cancellation))?.Title;
    }

    private async ValueTask<HookPost> ToSubscriberAsync(
        Hook hook, Delivery delivery, ReadOnlyMemory<byte> secret, CancellationToken cancellation)
    {
        // A subscriber is only added to a topic, which stays as a row when it is deleted, in a book that has a key.
        var topic = (await ledger.FindAsync<Topic>(RowKey.OfTopic(hook.Scope), cancellation))!;
        var (topicArn, hookArn) = (TopicArn.Of(topic), SubscriptionArn.Of(topic, hook.Id));
        var certificate = face.Address.Of($"{SnsLinks.Path}/SimpleNotificationService-{TopicArn.AccountOf(hook.Id.Book)}.pem");
        var message = new SnsMessage(delivery, topicArn, hookArn);
        if (delivery.EventType != Subscribe.Confirmation)
        {
            var unsubscribe = LinkOf(SnsLinkPurpose.Unsubscribe, "SubscriptionArn", hookArn).Url;
            return message.Notification(unsubscribe, certificate, secret.Span);
        }
        var (token, link) = LinkOf(SnsLinkPurpose.Confirm, "TopicArn", topicArn);
        return message.Confirmation(token, link, certificate, secret.Span);

        (string Token, string Url) LinkOf(SnsLinkPurpose purpose, string name, string arn)
        {
            var code = SnsKeys.TokenOf(secret.Span, purpose, hook.Id);
            var action = purpose == SnsLinkPurpose.Confirm ? nameof(ConfirmSubscription) : nameof(Unsubscribe);
            var query = QueryString.Create("Action", action).Add(name, arn).Add("Token", code);
            return (code, face.Address.Of(SnsLinks.Path, query));
        }
    }
}
