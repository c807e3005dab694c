namespace Bursar.Ledger;

/// <summary>
/// Deletes a filter set that is not locked. It stays readable, and studies that were published with it keep it.
/// </summary>
/// <param name="Set">The set's id.</param>
public sealed record DeleteFilterSet(ObjectId Set) : FilterSetCommand(Set)
{
    /// <inheritdoc/>
    protected override Outcome DecideSet(WorkingSet set, FilterSet filters)
    {
        if (filters.IsLocked) return Locked;
        set.Put(filters with { IsDeleted = true });
        return set.Receipt(Set);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("delete-filter-set").With("set", Set.ToString());
}
