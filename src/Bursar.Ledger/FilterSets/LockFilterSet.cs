namespace Bursar.Ledger;

/// <summary>
/// Locks a filter set, so that it can be neither changed nor deleted, or unlocks it. Doing it again changes nothing.
/// </summary>
/// <param name="Set">The set's id.</param>
/// <param name="Locks">Whether it is locked from now.</param>
public sealed record LockFilterSet(ObjectId Set, bool Locks) : FilterSetCommand(Set)
{
    /// <inheritdoc/>
    protected override Outcome DecideSet(WorkingSet set, FilterSet filters)
    {
        set.Put(filters with { IsLocked = Locks });
        return set.Receipt(Set);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
        => new RequestText("lock-filter-set").With("set", Set.ToString()).With("locks", Locks.ToString());
}
