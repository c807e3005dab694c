using System.Runtime.CompilerServices;

namespace Bursar.Ledger;

/// <summary>Reads what is owed to participants.</summary>
public static class OwedReader
{
    private const int Page = 1_000;

    private static readonly int Currencies = Enum.GetValues<Currency>().Length;

    /// <summary>
    /// What is owed to each participant who has earned anything in a currency, ordered by participant. It reads all that they
    /// have earned, page by page.
    /// </summary>
    /// <param name="books">Reads the books.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="after">The participant after whom the list begins; empty for all.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async IAsyncEnumerable<Owed> OwedAsync(
        this ILedgerReader books,
        Currency currency,
        ObjectId after,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await books.ListAsync(new ParticipantsAfter(after, Page), cancellation) is [var first, ..] people)
        {
            after = people[^1].Id;
            var claims = await books.ListAsync(new ClaimsBetween(currency, first.Id, after, Page), cancellation);
            if (claims.Count == 0) continue;
            var left = await books.ListAsync(new PayoutSumsBetween(first.Id, after, Page * Currencies), cancellation);
            var sums = left.Where(one => one.Currency == currency).ToDictionary(one => one.Participant);
            var addresses = (await books.ListAsync(new PayoutAddressesBetween(first.Id, after, Page), cancellation))
                .ToDictionary(one => one.Participant);
            foreach (var claim in claims)
                yield return new(
                    claim,
                    sums.GetValueOrDefault(claim.Participant) ?? new(claim.Participant, currency),
                    addresses.GetValueOrDefault(claim.Participant)?.Method ?? PayoutMethod.Other);
        }
    }

    /// <summary>
    /// Whom a payout can be prepared for: the first <see cref="Payout.MaxItems"/> participants who are owed enough and are paid
    /// in that way.
    /// </summary>
    /// <param name="books">Reads the books.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="method">The way; <see cref="PayoutMethod.Other"/> for all.</param>
    /// <param name="least">Who is owed less is left out.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<IReadOnlyList<Owed>> OwedAtLeastAsync(
        this ILedgerReader books, Currency currency, PayoutMethod method, Money least, CancellationToken cancellation)
    {
        List<Owed> found = [];
        await foreach (var one in books.OwedAsync(currency, default, cancellation))
        {
            if (one.Amount < least || (method != PayoutMethod.Other && one.Method != method)) continue;
            found.Add(one);
            if (found.Count == Payout.MaxItems) break;
        }
        return found;
    }
}
