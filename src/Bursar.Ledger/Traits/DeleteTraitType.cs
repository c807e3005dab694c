namespace Bursar.Ledger;

/// <summary>
/// Deletes a kind of trait. Participants who have it keep it, and studies that require it continue to; no new study can require
/// it, nobody can be given it, and pending requests for it lapse. Its name is free again.
/// </summary>
/// <param name="Type">The type's id.</param>
/// <param name="Name">The type's name, as the caller read it; it never changes.</param>
public sealed record DeleteTraitType(ObjectId Type, string Name) : TraitTypeCommand(Type)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfTraitName(Book, Name));
    }

    /// <inheritdoc/>
    protected override Outcome DecideType(WorkingSet set, TraitType type)
    {
        if (!string.Equals(type.Name, Name, StringComparison.Ordinal)) return Rejection.NotFound("trait type", Type);
        set.Put(type with { State = TraitTypeState.Deleted });
        set.Put(new TraitName(Book, Name, default));
        return set.Receipt(Type);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("delete-trait-type")
        .With("type", Type.ToString())
        .With("name", Name);
}
