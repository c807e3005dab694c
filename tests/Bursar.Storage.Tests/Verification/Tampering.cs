namespace Bursar.Storage.Tests;

/// <summary>What somebody does to the store behind Bursar's back.</summary>
/// <param name="Sql">The statements; every store understands them.</param>
/// <param name="Fault">What <c>verify</c> says, in part; null if nothing in the store contradicts it.</param>
internal sealed record Tampering(string Sql, string? Fault)
{
    /// <summary>What <c>verify</c> says with an earlier checkpoint, in part; null if it needs none, or finds nothing.</summary>
    public string? Against { get; init; }

    /// <summary>Whether the fingerprints do not cover what was changed.</summary>
    public bool IsUncovered { get; init; }

    /// <summary>
    /// Changes a book's transfers in addition, and makes everything that follows from them fit: sequence, balances after, hashes
    /// and the book's own row.
    /// </summary>
    public (int Book, Action<List<Transfer>> Change)? Forgery { get; init; }
}
