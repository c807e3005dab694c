namespace Bursar.Ledger;

/// <summary>How a hook's events are sent. The values are stored: never renumber them.</summary>
public enum HookTransport
{
    /// <summary>An HTTP request to the target, a URL, in the dialect's form.</summary>
    Post = 1,

    /// <summary>To the subscribers of a topic: hooks whose scope it is. The target is the topic's id.</summary>
    Topic = 2,

    /// <summary>To a queue that speaks Amazon SQS's API. The target is its URL.</summary>
    Queue = 3,

    /// <summary>By mail. The target is an address.</summary>
    Mail = 4,
}
