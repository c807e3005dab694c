namespace Bursar.Ledger;

/// <summary>
/// Finds the studies that require a kind of trait. A use is current while the study still has these requirements.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Type">The id of the kind of trait.</param>
/// <param name="Requirements">The id of the study's requirements when it was written.</param>
public sealed record TraitUse(ObjectId Study, ObjectId Type, ObjectId Requirements) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTraitUse(Study, Type);
}
