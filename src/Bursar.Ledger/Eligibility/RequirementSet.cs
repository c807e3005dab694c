namespace Bursar.Ledger;

/// <summary>
/// Requirements that any number of a book's studies share. The id follows from the requirements, so the row never changes; a
/// study names it in <see cref="Study.Requirements"/>.
/// </summary>
/// <param name="Id">The id (<see cref="RequirementList.IdIn"/>).</param>
/// <param name="List">The requirements; at least one.</param>
public sealed record RequirementSet(ObjectId Id, RequirementList List) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfRequirementSet(Id);
}
