using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>A qualification that participants can ask for.</summary>
/// <param name="Type">The kind of trait.</param>
/// <param name="Book">Whose it is.</param>
public sealed record TraitLine(TraitType Type, Book Book)
{
    /// <summary>The participant's own; null if there is none.</summary>
    public Trait? Trait { get; init; }

    /// <summary>The participant's last request for it; null for none.</summary>
    public TraitRequest? Request { get; init; }

    /// <summary>The test, if it is being taken; null otherwise.</summary>
    public FormView? Test { get; init; }

    /// <summary>Why the test cannot be shown; empty if it can, or there is none.</summary>
    public string WhyNoTest { get; init; } = "";

    /// <summary>The time of the books.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Whether the participant has it.</summary>
    public bool IsGranted => Trait is { State: TraitState.Granted };

    /// <summary>Whether the participant may ask for it now.</summary>
    public bool CanAsk => Type.State == TraitTypeState.Active && WhyNoTest.Length == 0
        && (Request is null || (!Request.IsOpen(Now) && Type.RetryDelay is { } delay && Request.AskedAt + delay <= Now));

    /// <summary>The time that is left for the test, to whole seconds.</summary>
    public TimeSpan Left => TimeSpan.FromSeconds(Math.Max(0, Math.Floor(((Request?.TestEndsAt ?? Now) - Now).TotalSeconds)));
}
