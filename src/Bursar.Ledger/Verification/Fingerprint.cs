namespace Bursar.Ledger;

/// <summary>
/// A sum over every row of a book, under a key that is not in the store: whoever changes, adds or removes a row without the key
/// makes it wrong. The store computes it; see docs/decisions/0039-books-have-fingerprints.md.
/// </summary>
/// <param name="Version">Counts the commits that changed the book; 0 if it has no fingerprint.</param>
/// <param name="Sum">The sum, masked so that two versions do not show by how much it changed.</param>
public readonly record struct Fingerprint(long Version, UInt128 Sum);
