namespace Bursar.Ledger;

/// <summary>
/// In which study of a collection a participant takes part. The row exists once they have taken a place in one.
/// </summary>
/// <param name="Collection">The collection's id.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Study">The study's id.</param>
public sealed record CollectionPart(ObjectId Collection, ObjectId Participant, ObjectId Study) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfCollectionPart(Collection, Participant);
}
