namespace Bursar.Ledger;

/// <summary>A change of an offer, or why the dialect does not allow it.</summary>
/// <param name="Command">The command; null if it is not allowed.</param>
/// <param name="Refusal">Why it is not allowed, as a sentence; empty if it is.</param>
public readonly record struct OfferChange(Command? Command, string Refusal)
{
    /// <summary>A change.</summary>
    public static OfferChange Of(Command command) => new(command, "");

    /// <summary>No change, and why.</summary>
    public static OfferChange No(string why) => new(null, why);
}
