namespace Bursar.Ledger;

/// <summary>Finds out who is a member.</summary>
public static class MemberReader
{
    /// <summary>The membership of a user in a book; null if the user is none, or none any more.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<Membership?> FindMemberAsync(
        this ILedgerReader reader, int book, ObjectId user, CancellationToken cancellation)
        => await reader.FindAsync<Membership>(RowKey.OfMembership(book, user), cancellation) is { IsMember: true } member
            ? member
            : null;
}
