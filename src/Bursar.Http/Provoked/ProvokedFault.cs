namespace Bursar.Http;

/// <summary>A fault that a sandbox can be asked for, to see what a program makes of it. In snake case on the wire.</summary>
public enum ProvokedFault
{
    /// <summary>The call is refused as one too many, and nothing is done.</summary>
    Throttled,

    /// <summary>The call is answered with status 500, and nothing is done.</summary>
    ServerError,

    /// <summary>The call is answered with status 503, and nothing is done.</summary>
    Unavailable,

    /// <summary>The call is answered some seconds later.</summary>
    Slow,

    /// <summary>The connection is dropped, and nothing is done.</summary>
    DroppedBefore,

    /// <summary>What the call asks for is done, and then the connection is dropped.</summary>
    DroppedAfter,

    /// <summary>What the call asks for is done, and its answer ends in the middle, as if it were whole.</summary>
    Malformed,

    /// <summary>A message to a webhook, topic or queue counts as delivered and is not sent.</summary>
    WebhookLost,

    /// <summary>A message to a webhook, topic or queue is sent twice.</summary>
    WebhookDoubled,

    /// <summary>Balances are read as they were some seconds ago, by the books' clock. What can be spent is not changed.</summary>
    BalanceLate,
}
