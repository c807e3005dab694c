namespace Bursar.Ledger;

/// <summary>The secret under which a book's deliveries are signed; each dialect has at most one in a book.</summary>
/// <param name="Id">Its id, which changes when it is replaced.</param>
/// <param name="Origin">The dialect whose deliveries are signed.</param>
/// <param name="Sealed">The secret, sealed by an <see cref="ISecretBox"/> for <see cref="SealOwner"/>.</param>
/// <param name="CreatedAt">When it was created.</param>
public sealed record HookSecret(ObjectId Id, Origin Origin, SealedSecret Sealed, DateTimeOffset CreatedAt) : Row
{
    /// <summary>What the secret is sealed for.</summary>
    /// <param name="book">The number of the book.</param>
    /// <param name="origin">The dialect.</param>
    public static string SealOwner(int book, Origin origin) => $"{origin}'s webhook secret of book {book}";

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfHookSecret(Id.Book, Origin);
}
