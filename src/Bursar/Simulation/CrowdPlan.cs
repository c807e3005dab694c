namespace Bursar;

/// <summary>Who comes to a simulation, and what they do.</summary>
internal sealed record CrowdPlan
{
    /// <summary>The most people that can be asked for: 1,000,000.</summary>
    public const int MaxPeople = 1_000_000;

    /// <summary>What everything random follows from.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many people come, unless <see cref="UntilDone"/> or <see cref="Forever"/>.</summary>
    public int People { get; init; } = 20;

    /// <summary>How many come in an hour of the books, on average.</summary>
    public int PerHour { get; init; } = 60;

    /// <summary>How many tasks each of them does, at most.</summary>
    public int Tasks { get; init; } = 1;

    /// <summary>Whether they come until nothing is open and nobody works any more.</summary>
    public bool UntilDone { get; init; }

    /// <summary>Whether they come until the simulation is stopped.</summary>
    public bool Forever { get; init; }

    /// <summary>How many seconds of the books pass in a second; null to wait for nothing.</summary>
    public double? Speed { get; init; }

    /// <summary>The shares of those who do not simply do the work.</summary>
    public CrowdShares Shares { get; init; } = new(0, 0, 0, 0);

    /// <summary>What they answer.</summary>
    public AnswerBook Answers { get; init; } = AnswerBook.Invented;

    /// <summary>The book whose studies they look at, by its id; null for all.</summary>
    public string? Book { get; init; }

    /// <summary>
    /// The browser in which they work, or empty for the first that is found; null if they work through our API.
    /// </summary>
    public string? Browser { get; init; }
}

/// <summary>Shares from 0 to 1, which add up to at most 1.</summary>
/// <param name="Returns">Of those who give the place back.</param>
/// <param name="RunsOut">Of those whose time runs out.</param>
/// <param name="FailsCheck">Of those who fail the attention check.</param>
/// <param name="NoCode">Of those who enter no completion code.</param>
internal sealed record CrowdShares(double Returns, double RunsOut, double FailsCheck, double NoCode)
{
    /// <summary>What one person does, given a number from 0 up to 1.</summary>
    public Conduct Of(double drawn)
    {
        if ((drawn -= Returns) < 0) return Conduct.Returns;
        if ((drawn -= RunsOut) < 0) return Conduct.RunsOut;
        if ((drawn -= FailsCheck) < 0) return Conduct.FailsCheck;
        return drawn < NoCode ? Conduct.EntersNoCode : Conduct.Works;
    }
}

/// <summary>What someone does with a task.</summary>
internal enum Conduct
{
    /// <summary>Does it.</summary>
    Works,

    /// <summary>Gives the place back.</summary>
    Returns,

    /// <summary>Does nothing until the time is over.</summary>
    RunsOut,

    /// <summary>Does it, but not with attention.</summary>
    FailsCheck,

    /// <summary>Does it, and submits without a completion code.</summary>
    EntersNoCode,
}
