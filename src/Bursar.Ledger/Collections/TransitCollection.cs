namespace Bursar.Ledger;

/// <summary>Publishes all drafts of a collection, or takes that back: all of them, or none if one is refused.</summary>
/// <param name="Collection">The collection's id.</param>
/// <param name="To">The new state: published, or a draft again.</param>
/// <param name="Commands">What happens to its studies: publications, or their withdrawals.</param>
public sealed record TransitCollection(ObjectId Collection, CollectionState To, IReadOnlyList<StudyCommand> Commands)
    : CollectionCommand(Collection)
{
    /// <summary>The ids of its studies that the caller has read.</summary>
    public IReadOnlyList<ObjectId> Was { get; init; } = [];

    /// <summary>When its studies are published; null for now.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Commands.Count);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        foreach (var command in Commands) command.DeclareRows(rows);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("transit-collection")
        .With("collection", Collection.ToString())
        .With("to", To.ToString())
        .With("publish_at", PublishAt?.ToString("O"))
        .With("commands", string.Join('\n', Commands.Select(one => one.Describe().ToString())));

    /// <inheritdoc/>
    protected override Outcome DecideCollection(WorkingSet set, StudyCollection collection)
    {
        if (To == collection.State || To == CollectionState.Deleted)
            return WrongState(collection, To == CollectionState.Published ? CollectionState.Draft : CollectionState.Published);
        if (!Was.SequenceEqual(collection.Studies)) return Changed(Collection);
        if (Commands.Count == 0) return Outcome.Refused(RejectionCode.WrongState,
            "The collection has no study that this is for.");
        foreach (var command in Commands)
        {
            if (!collection.Studies.Contains(command.Study)) return Changed(Collection);
            if (command.Decide(set) is { Accepted: false } refused) return refused;
        }
        set.Put(collection with { State = To, PublishAt = PublishAt is { } at ? Microseconds.Whole(at) : null });
        return set.Receipt(Collection);
    }
}
