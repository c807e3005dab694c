using System.Diagnostics;
using System.Security.Cryptography;
using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Delivery;

/// <summary>
/// Makes one attempt to send a delivery: claims it, sends it, and records how that ended. If the process ends in between, the
/// claim expires and the delivery is sent again.
/// </summary>
internal sealed partial class DeliverySender(
    ILedger ledger,
    IEnumerable<IHookForm> forms,
    ISecretBox box,
    HookClient client,
    MailSender mails,
    TimeProvider world,
    DeliveryMetrics metrics,
    ILogger<DeliverySender> log,
    PostCopies? copies = null)
{
    /// <summary>Makes an attempt, unless another node makes it.</summary>
    /// <exception cref="StoreException">The store failed; the delivery stays due, or becomes due again.</exception>
    public async Task SendAsync(Ledger.Delivery delivery, CancellationToken cancellation)
    {
        var hook = await ledger.FindAsync<Hook>(RowKey.OfHook(delivery.Hook), cancellation);
        // What is planned for a hook that waits to be confirmed is the request to confirm it, or a test.
        if (hook is not { IsEnabled: true, IsDeleted: false })
        {
            await RecordAsync(delivery, "The subscription is deleted or switched off.", null, cancellation);
            return;
        }
        var claim = await ledger.ExecuteAsync(new ClaimDelivery(delivery.Id, delivery.Attempts), cancellation);
        if (!claim.Accepted) return;
        var claimed = delivery with { Attempts = delivery.Attempts + 1 };
        var failure = await AttemptAsync(hook, claimed, cancellation);
        var now = ledger.Clock.GetUtcNow();
        metrics.Attempted(claimed, failure is null, now);
        var retryAt = failure is null ? null : Backoff.Next(claimed, now, Random.Shared.NextDouble());
        if (failure is not null && retryAt is null) GivenUp(claimed.Id.ToString(), claimed.Target, claimed.Attempts, failure);
        await RecordAsync(claimed, failure, retryAt, cancellation);
    }

    private async Task<string?> AttemptAsync(Hook hook, Ledger.Delivery delivery, CancellationToken cancellation)
    {
        var form = forms.First(one => one.Origin == hook.Origin);
        var (book, origin) = (hook.Id.Book, hook.Origin);
        var secret = await ledger.FindAsync<HookSecret>(RowKey.OfHookSecret(book, origin), cancellation);
        try
        {
            var opened = secret is null ? [] : box.Open(secret.Sealed.Span, HookSecret.SealOwner(book, origin));
            return await form.WriteAsync(hook, delivery, opened, world.GetUtcNow(), cancellation) switch
            {
                HookPost post => await PostAsync(post, origin, cancellation),
                Mail mail => await mails.SendAsync(mail, cancellation),
                var other => throw new UnreachableException($"Nobody sends a {other.GetType().Name}."),
            };
        }
        catch (CryptographicException)
        {
            SecretLost(hook.Id.Book);
            return "The workspace's secret cannot be decrypted.";
        }
    }

    /// <summary>Posts a message, as often as the host wants it.</summary>
    /// <returns>Why the receiver did not accept the last one; null if it did, or if none was sent.</returns>
    private async Task<string?> PostAsync(HookPost post, Origin origin, CancellationToken cancellation)
    {
        string? failure = null;
        for (var left = copies?.Of(origin) ?? 1; left > 0; left--) failure = await client.PostAsync(post, cancellation);
        return failure;
    }

    /// <summary>Records an outcome; again if another delivery began to wait for this one meanwhile.</summary>
    private async Task RecordAsync(
        Ledger.Delivery delivery, string? failure, DateTimeOffset? retryAt, CancellationToken cancellation)
    {
        while (await ledger.FindAsync<Ledger.Delivery>(delivery.Key, cancellation) is { } now)
        {
            if (now.State != DeliveryState.Pending || now.Attempts != delivery.Attempts) return;
            var outcome = await ledger.ExecuteAsync(new RecordDelivery(delivery, failure, retryAt, now.Next), cancellation);
            if (outcome.Rejection?.Code != RejectionCode.Changed) return;
        }
    }

    [LoggerMessage(
        LogIds.DeliveryGivenUp, LogLevel.Warning,
        "Delivery {Delivery} to {Target} is given up after {Attempts} attempts: {Reason}")]
    private partial void GivenUp(string delivery, string target, int attempts, string reason);

    [LoggerMessage(
        LogIds.HookSecretLost, LogLevel.Error,
        "The webhook secret of book {Book} cannot be decrypted; has the master key changed?")]
    private partial void SecretLost(int book);
}
