using System.Buffers;

namespace Bursar.Ledger;

/// <summary>Adds an access key to a USD book, generated here or imported from AWS. MTurk knows no other currency.</summary>
/// <param name="ForBook">
/// The book that it gives access to, as the caller read it. Only its id and currency matter, and they never change.
/// </param>
/// <param name="KeyId">The key id, unique in the whole installation.</param>
/// <param name="SealedSecret">The secret, sealed by an <see cref="ISecretBox"/> for <see cref="AccessKey.SealOwner"/>.</param>
public sealed record AddAccessKey(Book ForBook, string KeyId, SealedSecret SealedSecret) : Command(RowKey.NoBook)
{
    private static readonly SearchValues<char> KeyIdChars =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfAccessKey(KeyId));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (ForBook.Currency != Currency.USD)
            return Outcome.Refused(
                RejectionCode.WrongCurrency, $"MTurk pays in USD only, and this book is in {ForBook.Currency}.");
        if (KeyId.Length is < AccessKey.MinKeyId or > AccessKey.MaxKeyId || KeyId.AsSpan().ContainsAnyExcept(KeyIdChars))
            return Outcome.Refused(
                RejectionCode.InvalidValue, $"A key id has {AccessKey.MinKeyId} to {AccessKey.MaxKeyId} letters, digits and _.");
        if (set.Find<AccessKey>(RowKey.OfAccessKey(KeyId)) is not null)
            return Outcome.Refused(RejectionCode.AlreadyExists, $"Access key {KeyId} already exists.");
        set.Put(new AccessKey { KeyId = KeyId, ForBook = ForBook.Number, SealedSecret = SealedSecret, CreatedAt = set.Now });
        return set.Receipt(ForBook.Id);
    }

    /// <summary>Leaves out the secret, because a sealed secret differs every time.</summary>
    public override RequestText Describe() => new RequestText("add-access-key")
        .With("book", ForBook.Number.ToString())
        .With("key_id", KeyId);
}
