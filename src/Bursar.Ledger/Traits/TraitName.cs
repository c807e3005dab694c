namespace Bursar.Ledger;

/// <summary>
/// Ensures that no two types of a book have the same name. The row exists once a type had the name; <paramref name="Type"/>
/// becomes empty when that type is deleted.
/// </summary>
/// <param name="Book">The number of the book.</param>
/// <param name="Name">The name, exactly as the payer gave it.</param>
/// <param name="Type">The id of the type that has the name; empty for none.</param>
public sealed record TraitName(int Book, string Name, ObjectId Type) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTraitName(Book, Name);
}
