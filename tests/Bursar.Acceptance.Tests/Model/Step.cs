namespace Bursar.Acceptance.Tests;

/// <summary>A step for the server and the model. Its kind determines which members are used.</summary>
internal sealed record Step(StepKind Kind)
{
    /// <summary>The HIT's id.</summary>
    public string Hit { get; init; } = "";

    /// <summary>The assignment's id.</summary>
    public string Assignment { get; init; } = "";

    /// <summary>The worker's id.</summary>
    public string Worker { get; init; } = "";

    /// <summary>The amount, or the reward.</summary>
    public int Cents { get; init; }

    /// <summary>The number of assignments.</summary>
    public int Count { get; init; }

    /// <summary>
    /// The hours of the offer, or those by which the clock advances; zero or less for an expiration in the past.
    /// </summary>
    public int Hours { get; init; }

    /// <summary>The time that a worker has.</summary>
    public int LimitHours { get; init; }

    /// <summary>The time after which work is approved automatically.</summary>
    public int ApproveHours { get; init; }

    /// <summary>Whether a rejection is overridden, or a review reverted.</summary>
    public bool Flag { get; init; }
}
