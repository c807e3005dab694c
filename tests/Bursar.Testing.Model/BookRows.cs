namespace Bursar.Testing.Model;

/// <summary>Everything that the Ledger has about one book after a command; and the book as it was before it.</summary>
internal sealed record BookRows(
    Book Book, Book? Before, List<Study> Studies, List<Submission> Submissions, List<Bonus> Bonuses, List<Transfer> Transfers,
    List<Event> Events, List<StudyTally> Tallies)
{
    /// <summary>The price lists that it has had.</summary>
    public required PricingHistory Prices { get; init; }
}
