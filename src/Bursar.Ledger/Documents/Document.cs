namespace Bursar.Ledger;

/// <summary>
/// A text that a dialect keeps with an object: a HIT's question, the answers of a submission. The ledger stores it and gives it
/// back, and never looks into it. It has a row of its own, so that the rows that money moves through stay small.
/// </summary>
/// <param name="Subject">The object that it belongs to, whose id says which book it lies in.</param>
/// <param name="Text">At most <see cref="MaxLength"/> characters.</param>
public sealed record Document(ObjectId Subject, string Text) : Row
{
    /// <summary>The most characters: room for a question of 64 KiB, escaped.</summary>
    public const int MaxLength = 256 * 1024;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfDocument(Subject);
}
