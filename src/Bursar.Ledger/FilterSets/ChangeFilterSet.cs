namespace Bursar.Ledger;

/// <summary>
/// Renames a filter set, or replaces its filters: a new version. What is left out stays; if nothing changes, there is no new
/// version.
/// </summary>
/// <param name="Set">The set's id.</param>
/// <param name="Version">
/// The version that the caller has read. If there is a newer one by now, the command is refused with
/// <see cref="RejectionCode.Changed"/> and can be retried.
/// </param>
public sealed record ChangeFilterSet(ObjectId Set, int Version) : FilterSetCommand(Set)
{
    /// <summary>The new name; null to keep it.</summary>
    public string? Name { get; init; }

    /// <summary>The new filters; null to keep them.</summary>
    public string? Filters { get; init; }

    /// <inheritdoc/>
    public override int Stores => RowBytes + (Filters?.Length ?? 0);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfFilterSetVersion(Set, Version));
    }

    /// <inheritdoc/>
    protected override Outcome DecideSet(WorkingSet set, FilterSet filters)
    {
        if (filters.IsLocked) return Locked;
        if (filters.Version != Version || set.Find<FilterSetVersion>(RowKey.OfFilterSetVersion(Set, Version)) is not { } was)
            return Outcome.Refused(RejectionCode.Changed, $"Filter set {Set} has version {filters.Version} by now.");
        var now = was with { Name = Name ?? was.Name, Filters = Filters ?? was.Filters };
        if (now == was) return set.Receipt(Set);
        now = now with { Number = Version + 1 };
        var next = filters with { Name = now.Name, Version = now.Number };
        if (next.Check(now.Filters) is { } refused) return refused;
        set.Put(next);
        set.Put(now);
        return set.Receipt(Set);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("change-filter-set")
        .With("set", Set.ToString())
        .With("version", Version.ToString())
        .With("name", Name)
        .With("filters", Filters);
}
