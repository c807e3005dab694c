namespace Bursar.Http;

/// <summary>When a fault is provoked: for which calls, how often, and how.</summary>
/// <param name="Kind">The fault.</param>
public sealed record FaultRule(ProvokedFault Kind)
{
    /// <summary>The most seconds that a call is late: five minutes, more than any client waits.</summary>
    public const int MaxDelay = 300;

    /// <summary>The most seconds that a balance is late: 30 days.</summary>
    public const int MaxLate = 30 * 86_400;

    /// <summary>The API, <c>mturk</c> or <c>prolific</c>; null for both.</summary>
    public string? Api { get; init; }

    /// <summary>The operation, by its name in the API's table; null for all.</summary>
    public string? Operation { get; init; }

    /// <summary>The share of the calls that match which it strikes, more than 0 and at most 1.</summary>
    public double Rate { get; init; } = 1;

    /// <summary>What the choice follows from: the same seed strikes the same calls, counted from the first.</summary>
    public int Seed { get; init; }

    /// <summary>How often it strikes at most; null for no end.</summary>
    public int? Times { get; init; }

    /// <summary>By how many seconds a call or a balance is late; 0 for other faults.</summary>
    public int Seconds { get; init; }

    /// <summary>Whether it is about messages that are sent, and not about calls.</summary>
    public bool IsOfMessages => Kind is ProvokedFault.WebhookLost or ProvokedFault.WebhookDoubled;

    /// <summary>Whether it needs to know how many seconds.</summary>
    public bool NeedsSeconds => Kind is ProvokedFault.Slow or ProvokedFault.BalanceLate;
}
