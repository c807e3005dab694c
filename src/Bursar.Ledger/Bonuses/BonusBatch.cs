namespace Bursar.Ledger;

/// <summary>
/// Bonuses that are set up together and paid later. Nothing is reserved for them. Its lines are the document of the same id.
/// </summary>
/// <param name="Id">The id.</param>
/// <param name="Study">The study.</param>
/// <param name="PaidAt">When it was paid last; null before.</param>
public sealed record BonusBatch(ObjectId Id, ObjectId Study, DateTimeOffset? PaidAt) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfBonusBatch(Id);
}
