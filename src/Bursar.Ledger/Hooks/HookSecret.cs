namespace Bursar.Ledger;

/// <summary>The secret under which a book's deliveries are signed; each book has at most one.</summary>
/// <param name="Id">Its id, which changes when it is replaced.</param>
/// <param name="Sealed">The secret, sealed by an <see cref="ISecretBox"/> for <see cref="SealOwner"/>.</param>
/// <param name="CreatedAt">When it was created.</param>
public sealed record HookSecret(ObjectId Id, SealedSecret Sealed, DateTimeOffset CreatedAt) : Row
{
    /// <summary>What the secret is sealed for.</summary>
    /// <param name="book">The number of the book.</param>
    public static string SealOwner(int book) => $"webhook secret of book {book}";

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfHookSecret(Id.Book);
}
