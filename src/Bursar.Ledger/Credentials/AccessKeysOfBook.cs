namespace Bursar.Ledger;

/// <summary>A book's access keys, oldest first; revoked ones are included.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Limit">The most keys.</param>
public sealed record AccessKeysOfBook(int Book, int Limit) : Query<AccessKey>(Limit);
