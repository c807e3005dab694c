namespace Bursar.Ledger;

/// <summary>
/// A message to one hook about one event: sent at least once, and in order with the hook's other messages about the same subject.
/// </summary>
public sealed record Delivery : Row
{
    /// <summary>The maximum number of attempts: 12 (Prolific API docs, event delivery and retry logic).</summary>
    public const int MaxAttempts = 12;

    /// <summary>The maximum length of <see cref="Failure"/>, in characters.</summary>
    public const int MaxFailure = 200;

    /// <summary>The time from the event in which attempts are made: 24 hours (the same source).</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>How long an attempt is left to the node that claimed it; longer than any attempt takes.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>Its id, which every attempt shows.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The id of the hook.</summary>
    public required ObjectId Hook { get; init; }

    /// <summary>What the message is about.</summary>
    public required ObjectId Subject { get; init; }

    /// <summary>The type of event, in the dialect's words.</summary>
    public required string EventType { get; init; }

    /// <summary>Where it is sent: the hook's target when the delivery was planned.</summary>
    public required string Target { get; init; }

    /// <summary>The body, JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>When the event happened.</summary>
    public required DateTimeOffset HappenedAt { get; init; }

    /// <summary>When its state or number of attempts last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Whether it waits, succeeded or is given up.</summary>
    public required DeliveryState State { get; init; }

    /// <summary>The number of attempts that have begun.</summary>
    public int Attempts { get; init; }

    /// <summary>
    /// When the next attempt is due; while one is made, when it may be made again because its node has vanished. Null if it is
    /// done, or waits for an earlier delivery.
    /// </summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Why the last attempt failed; empty if it did not.</summary>
    public string Failure { get; init; } = "";

    /// <summary>The delivery that waits for this one; empty if none does.</summary>
    public ObjectId Next { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfDelivery(Id);
}
