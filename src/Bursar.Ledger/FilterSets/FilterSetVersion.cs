namespace Bursar.Ledger;

/// <summary>A version of a <see cref="FilterSet"/>, which never changes.</summary>
/// <param name="Set">The id of the set.</param>
/// <param name="Number">Its number: 1, 2, 3 …</param>
/// <param name="Name">The name of the set in this version.</param>
/// <param name="Filters">The filters, which the ledger does not read.</param>
public sealed record FilterSetVersion(ObjectId Set, int Number, string Name, string Filters) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfFilterSetVersion(Set, Number);
}
