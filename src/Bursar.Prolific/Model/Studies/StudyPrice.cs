using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The total cost of a study.</summary>
internal static class StudyPrice
{
    /// <summary>The cost of that many places at a book's rates; null if it exceeds the range of money.</summary>
    /// <param name="book">The workspace.</param>
    /// <param name="reward">The reward for one place, in the minor unit.</param>
    /// <param name="places">The number of places.</param>
    public static Money? Of(Book book, long reward, int places)
    {
        try
        {
            return (book.ProlificPricing.Place(Money.FromMinor(reward), places) * places).Total;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
