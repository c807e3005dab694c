namespace Bursar.Ledger;

/// <summary>What a participant enters at the end of the work, and what then happens by itself (Prolific API docs, Studies).</summary>
/// <param name="Code">1 to 64 letters, digits, hyphens and underscores.</param>
/// <param name="Action">What happens.</param>
/// <param name="Amount">What is paid to somebody who is screened out; zero for the other actions.</param>
public readonly record struct CompletionCode(string Code, CompletionAction Action, Money Amount);
