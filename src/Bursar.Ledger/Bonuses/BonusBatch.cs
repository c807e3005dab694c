namespace Bursar.Ledger;

/// <summary>
/// Bonuses that are prepared together and paid later. Nothing is reserved for them. Their lines are stored in the document with
/// the same id.
/// </summary>
/// <param name="Id">The batch's id.</param>
/// <param name="Study">The study's id.</param>
/// <param name="PaidAt">When it was last paid; null if never.</param>
public sealed record BonusBatch(ObjectId Id, ObjectId Study, DateTimeOffset? PaidAt) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfBonusBatch(Id);
}
