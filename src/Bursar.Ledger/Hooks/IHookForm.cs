namespace Bursar.Ledger;

/// <summary>How a dialect tells a receiver of an event. Each dialect with hooks provides one; Bursar.Delivery uses it.</summary>
public interface IHookForm
{
    /// <summary>The dialect.</summary>
    Origin Origin { get; }

    /// <summary>The messages that follow from an event, one for each type of event that a hook can ask for.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="study">The study that it is about, in its present form.</param>
    IEnumerable<HookMessage> MessagesOf(Event happened, Study study);

    /// <summary>What one attempt to send a delivery sends.</summary>
    /// <param name="hook">The hook.</param>
    /// <param name="delivery">The delivery.</param>
    /// <param name="secret">The secret of the hook's book for this dialect; empty if it has none.</param>
    /// <param name="now">When it is sent, in the world's time.</param>
    /// <param name="cancellation">Cancels what it needs to read.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<HookSending> WriteAsync(
        Hook hook, Delivery delivery, ReadOnlyMemory<byte> secret, DateTimeOffset now, CancellationToken cancellation);
}

/// <summary>What is sent to the hooks of one type of event.</summary>
/// <param name="EventType">The type of event, in the dialect's words.</param>
/// <param name="Subject">What it is about. Messages about the same subject are sent in their order.</param>
/// <param name="Payload">The body, JSON.</param>
public readonly record struct HookMessage(string EventType, ObjectId Subject, string Payload);
