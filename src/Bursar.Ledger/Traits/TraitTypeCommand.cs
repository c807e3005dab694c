namespace Bursar.Ledger;

/// <summary>A command on one kind of trait of a book.</summary>
/// <param name="Type">The type's id, which contains the number of its book.</param>
public abstract record TraitTypeCommand(ObjectId Type) : Command(Type.Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfTraitType(Type));
    }

    /// <inheritdoc/>
    public sealed override Outcome Decide(WorkingSet set)
        => set.Book is not null && set.Find<TraitType>(RowKey.OfTraitType(Type)) is { State: not TraitTypeState.Deleted } type
            ? DecideType(set, type)
            : Rejection.NotFound("trait type", Type);

    /// <summary>Decides the command, given the type, which is not deleted.</summary>
    protected abstract Outcome DecideType(WorkingSet set, TraitType type);
}
