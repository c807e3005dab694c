namespace Bursar.Ledger;

/// <summary>Changes a collection; what is left out stays. Only while it is a draft can its studies become others.</summary>
/// <param name="Collection">The collection's id.</param>
public sealed record ChangeCollection(ObjectId Collection) : CollectionCommand(Collection)
{
    /// <summary>The new name; null to keep it.</summary>
    public string? Name { get; init; }

    /// <summary>The new description; null to keep it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the time of its publication changes.</summary>
    public bool SetsPublishAt { get; init; }

    /// <summary>The new time, to the microsecond; null for none. Only with <see cref="SetsPublishAt"/>.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>The studies that replace those that it has; null to keep them.</summary>
    public CollectedStudies? Studies { get; init; }

    /// <summary>The ids of the studies that the caller has read; used only with <see cref="Studies"/>.</summary>
    public IReadOnlyList<ObjectId> Was { get; init; } = [];

    /// <inheritdoc/>
    public override int Stores => Description?.Length ?? 0;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Studies is null) return;
        Studies.DeclareRows(rows, Book);
        foreach (var study in Was) rows.Add(RowKey.OfStudy(study));
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("change-collection")
        .With("collection", Collection.ToString())
        .With("name", Name)
        .With("description", Description)
        .With("sets_publish_at", SetsPublishAt.ToString())
        .With("publish_at", PublishAt?.ToString("O"))
        .With("studies", Studies is null ? null : string.Join(' ', Studies.Wanted));

    /// <inheritdoc/>
    protected override Outcome DecideCollection(WorkingSet set, StudyCollection collection)
    {
        var next = collection with { Name = Name ?? collection.Name, Description = Description ?? collection.Description };
        if (SetsPublishAt) next = next with { PublishAt = PublishAt is { } at ? Microseconds.Whole(at) : null };
        if (next.Check() is { } refused) return refused;
        if (Studies is null || Studies.Wanted.SequenceEqual(collection.Studies)) set.Put(next);
        else if (collection.State != CollectionState.Draft) return WrongState(collection, CollectionState.Draft);
        else if (!Was.SequenceEqual(collection.Studies)) return Changed(Collection);
        else
        {
            Free(set, Was.Except(Studies.Wanted));
            if (Studies.Put(set, next) is { } unfit) return unfit;
        }
        return set.Receipt(Collection);
    }

    /// <summary>Takes studies out of the collection that they are in.</summary>
    internal static void Free(WorkingSet set, IEnumerable<ObjectId> studies)
    {
        foreach (var id in studies)
            if (set.Find<Study>(RowKey.OfStudy(id)) is { } study) set.Put(study with { Collection = default });
    }
}
