namespace Bursar.Acceptance.Tests;

/// <summary>Something that is asked of the server and of the model. Which members count, its kind says.</summary>
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

    /// <summary>How many assignments.</summary>
    public int Count { get; init; }

    /// <summary>How long it is offered from now on, or how far time moves; not over zero for an expiration in the past.</summary>
    public int Hours { get; init; }

    /// <summary>How long a worker has.</summary>
    public int LimitHours { get; init; }

    /// <summary>After how long work is approved by itself.</summary>
    public int ApproveHours { get; init; }

    /// <summary>Whether a rejection is overridden, or a review reverted.</summary>
    public bool Flag { get; init; }
}
