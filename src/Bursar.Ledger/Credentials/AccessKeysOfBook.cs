namespace Bursar.Ledger;

/// <summary>A book's access keys, oldest first, including revoked ones.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Limit">The maximum number of keys.</param>
public sealed record AccessKeysOfBook(int Book, int Limit) : Query<AccessKey>(Limit);
