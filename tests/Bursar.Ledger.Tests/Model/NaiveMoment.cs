using System.Numerics;

namespace Bursar.Ledger.Tests;

/// <summary>What the naive model had in a book at one moment.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="At">The moment.</param>
/// <param name="Numbers">What could be spent, the number of transfers, and the parts of what was available, held and
/// paid.</param>
internal sealed record NaiveMoment(int Book, DateTimeOffset At, string Numbers)
{
    public static NaiveMoment Of(int number, DateTimeOffset at, NaiveBook book) => new(
        number,
        at,
        InWords(book.Spendable, book.Transfers, book.Parts("Available"), book.Parts("Held"), book.Parts("Paid")));

    /// <summary>The same of the ledger's answer.</summary>
    public static string InWords(Balance balance) => InWords(
        balance.Available.Units, balance.Transfers, Parts(balance.Then.Available), Parts(balance.Held), Parts(balance.Paid));

    private static BigInteger[] Parts(Breakdown one) => [one.Rewards.Units, one.Fees.Units, one.Vat.Units];

    private static string InWords(
        BigInteger spendable, long transfers, BigInteger[] available, BigInteger[] held, BigInteger[] paid)
        => $"{spendable} after {transfers}: {string.Join(' ', available.Concat(held).Concat(paid))}";
}
