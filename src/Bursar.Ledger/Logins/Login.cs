namespace Bursar.Ledger;

/// <summary>A user name and password of a pool.</summary>
/// <param name="Pool">The pool's id.</param>
/// <param name="Number">Its number in the pool, from 1 on; logins are handed out in that order.</param>
/// <param name="Name">The user name, 1 to <see cref="MaxName"/> characters; no other login of the pool has it.</param>
/// <param name="Sealed">The password, sealed by an <see cref="ISecretBox"/> for <see cref="SealOwner"/>.</param>
public sealed record Login(ObjectId Pool, int Number, string Name, SealedSecret Sealed) : Row
{
    /// <summary>The maximum length of a user name and of a password, in characters.</summary>
    public const int MaxName = 254;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfLogin(Pool, Name);

    /// <summary>What a password is sealed for.</summary>
    /// <param name="book">The number of the book.</param>
    /// <param name="name">The user name.</param>
    public static string SealOwner(int book, string name) => $"the login {name} of book {book}";
}
