using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Webhooks as Prolific sends them (Prolific API docs, Webhooks, Receiving). The payload has no space and only ASCII, because
/// some receivers compute the signature over a payload that they have parsed and written again.
/// </summary>
internal sealed class ProlificHookForm : IHookForm
{
    /// <inheritdoc/>
    public Origin Origin => Origin.Prolific;

    /// <inheritdoc/>
    public IEnumerable<HookMessage> MessagesOf(Event happened, Study study)
    {
        if (HookStatus.OfSubmission(happened) is { } submission)
        {
            yield return Message(
                HookEventType.SubmissionStatus,
                happened.Subject,
                $",\"participant_id\":\"{happened.Participant}\",\"status\":\"{submission}\"");
            yield return Message(HookEventType.StudyProgress, study.Id, "");
        }
        if (HookStatus.OfStudy(happened, study) is { } status)
            yield return Message(HookEventType.StudyStatus, study.Id, $",\"metadata\":{{}},\"status\":\"{status}\"");
    }

    /// <inheritdoc/>
    public ValueTask<HookSending> WriteAsync(
        Hook hook, Delivery delivery, ReadOnlyMemory<byte> secret, DateTimeOffset now, CancellationToken cancellation)
    {
        var sentAt = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = HMACSHA256.HashData(secret.Span, Encoding.UTF8.GetBytes(sentAt + delivery.Payload));
        return new(new HookPost(
            delivery.Target,
            "application/json",
            [
                new("X-Prolific-Request-Timestamp", sentAt),
                new("X-Prolific-Request-Signature", Convert.ToBase64String(signature)),
                new("X-Event-ID", delivery.Id.ToString()),
                new("X-Timestamp", delivery.HappenedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            ],
            delivery.Payload));
    }

    private static HookMessage Message(string type, ObjectId resource, string rest)
        => new(type, resource, $"{{\"resource_id\":\"{resource}\",\"event_type\":\"{type}\"{rest}}}");
}
