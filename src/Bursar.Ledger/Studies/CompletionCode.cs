namespace Bursar.Ledger;

/// <summary>
/// A code that is entered at the end of the work, and what then happens automatically (Prolific API docs, Studies).
/// </summary>
/// <param name="Code">1 to 64 letters, digits, hyphens and underscores.</param>
/// <param name="Action">What happens when it is entered.</param>
/// <param name="Amount">The payment to a participant who is screened out; zero for other actions.</param>
public readonly record struct CompletionCode(string Code, CompletionAction Action, Money Amount)
{
    /// <summary>
    /// How many participants can still be screened out with it; after that, submissions wait for a decision. Zero for other
    /// actions.
    /// </summary>
    public int Slots { get; init; }

    /// <summary>
    /// Whether the payer enters it for the participant (actor "researcher"). If anyone else enters it, nothing happens.
    /// </summary>
    public bool ByPayer { get; init; }

    /// <summary>The groups that the participant joins or leaves, in the form that is stored; null or empty for none.</summary>
    public string? Groups { get; init; }

    /// <summary>The groups that the participant joins or leaves.</summary>
    public IReadOnlyList<GroupChange> GroupChanges => GroupChange.TryParse(Groups ?? "") ?? [];
}
