namespace Bursar.Ledger;

/// <summary>
/// A string that a dialect stores with an object, such as a HIT's question or a submission's answers. The ledger stores and
/// returns it without reading it. It has its own row, so that the rows that money moves through stay small.
/// </summary>
/// <param name="Subject">The id of the object that it belongs to, which contains the number of its book.</param>
/// <param name="Text">At most <see cref="MaxLength"/> characters.</param>
public sealed record Document(ObjectId Subject, string Text) : Row
{
    /// <summary>The maximum length, in characters: enough for a question of 64 KiB, escaped.</summary>
    public const int MaxLength = 256 * 1024;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfDocument(Subject);
}
