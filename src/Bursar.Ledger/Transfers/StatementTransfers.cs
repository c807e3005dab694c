namespace Bursar.Ledger;

/// <summary>
/// The transfers of a stretch of a book's history that fit a filter, ordered by sequence number. The whole stretch may be read to
/// find them: whoever asks bounds it.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The sequence number after which the stretch begins.</param>
/// <param name="Before">The sequence number before which it ends.</param>
/// <param name="Limit">The maximum number of transfers.</param>
public sealed record StatementTransfers(int Book, long After, long Before, int Limit) : Query<Transfer>(Limit)
{
    /// <summary>The kinds that are wanted; empty for all.</summary>
    public IReadOnlyCollection<TransferKind> Kinds { get; init; } = [];

    /// <summary>
    /// What the reference contains (letters of ASCII in upper or lower case), or the whole id of the study, submission, bonus or
    /// participant; empty for anything.
    /// </summary>
    public string Containing { get; init; } = "";

    /// <summary>Whether the newest come first.</summary>
    public bool NewestFirst { get; init; }
}
