namespace Bursar.Ledger;

/// <summary>
/// An audience that any number of a book's studies share. The id follows from it, so the row never changes; a study names it in
/// <see cref="Study.Audience"/>.
/// </summary>
/// <param name="Id">The id (<see cref="Ledger.Audience.IdIn"/>).</param>
/// <param name="Audience">The audience, which is not everyone.</param>
public sealed record StudyAudience(ObjectId Id, Audience Audience) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfStudyAudience(Id);
}
