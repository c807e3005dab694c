namespace Bursar.Ledger;

/// <summary>A book's kinds of trait that are not deleted, ordered by id.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of types.</param>
public sealed record TraitTypesOfBook(int Book, ObjectId After, int Limit) : Query<TraitType>(Limit)
{
    /// <summary>
    /// Only types whose name, keywords or description contain this, in upper or lower case; empty for any. A search reads the
    /// book's types one by one.
    /// </summary>
    public string Containing { get; init; } = "";

    /// <summary>Only types that participants can ask for.</summary>
    public bool OnlyActive { get; init; }

    /// <inheritdoc/>
    public override bool IsLong => Containing.Length > 0;
}
