namespace Bursar.Ledger;

/// <summary>What is entered at the end of the work, and what then happens by itself (Prolific API docs, Studies).</summary>
/// <param name="Code">1 to 64 letters, digits, hyphens and underscores.</param>
/// <param name="Action">What happens.</param>
/// <param name="Amount">What is paid to somebody who is screened out; zero for the other actions.</param>
public readonly record struct CompletionCode(string Code, CompletionAction Action, Money Amount)
{
    /// <summary>How many may still be screened out by it; later ones wait for a decision. Zero for the other actions.</summary>
    public int Slots { get; init; }

    /// <summary>
    /// Whether the payer enters it for the participant (actor "researcher"); of whoever else enters it nothing follows.
    /// </summary>
    public bool ByPayer { get; init; }
}
