namespace Bursar.Ledger;

/// <summary>A command on one filter set of a book.</summary>
/// <param name="Set">The set's id, which contains the number of its book.</param>
public abstract record FilterSetCommand(ObjectId Set) : Command(Set.Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfFilterSet(Set));
    }

    /// <inheritdoc/>
    public sealed override Outcome Decide(WorkingSet set)
        => set.Book is not null && set.Find<FilterSet>(RowKey.OfFilterSet(Set)) is { IsDeleted: false } filters
            ? DecideSet(set, filters)
            : Rejection.NotFound("filter set", Set);

    /// <summary>Decides the command, given the set, which was not deleted.</summary>
    protected abstract Outcome DecideSet(WorkingSet set, FilterSet filters);

    /// <summary>The refusal to change a set that is locked.</summary>
    protected Outcome Locked => Outcome.Refused(RejectionCode.WrongState, $"Filter set {Set} is locked.");
}
