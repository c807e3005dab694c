namespace Bursar.Ledger;

/// <summary>What a participant answered to one question, without the form that a dialect gives it.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Values">The ids of what was selected, or the text that was written; empty for no answer.</param>
public sealed record GivenAnswer(string Question, IReadOnlyList<string> Values);
