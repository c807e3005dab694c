using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>What a study costs in all.</summary>
internal static class StudyPrice
{
    /// <summary>The cost of that many places at a book's rates; null where it is more than can be kept.</summary>
    /// <param name="book">The workspace.</param>
    /// <param name="reward">In the minor unit.</param>
    /// <param name="places">How many.</param>
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
