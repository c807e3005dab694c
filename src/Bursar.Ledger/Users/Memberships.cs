namespace Bursar.Ledger;

/// <summary>Finds who is a member of a book.</summary>
public static class Memberships
{
    /// <summary>A user's membership of a book; null if the user is no member, or no longer one.</summary>
    /// <param name="reader">Reads the books.</param>
    /// <param name="book">The book's number.</param>
    /// <param name="user">The user's id.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<Membership?> MemberAsync(
        this ILedgerReader reader, int book, ObjectId user, CancellationToken cancellation)
        => await reader.FindAsync<Membership>(RowKey.OfMembership(book, user), cancellation) is { IsActive: true } member
            ? member
            : null;
}
