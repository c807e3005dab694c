namespace Bursar.Ledger;

/// <summary>Deletes a collection that is not published. Its studies stay, without it.</summary>
/// <param name="Collection">The collection's id.</param>
/// <param name="Was">The ids of its studies that the caller has read.</param>
public sealed record DeleteCollection(ObjectId Collection, IReadOnlyList<ObjectId> Was) : CollectionCommand(Collection)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        foreach (var study in Was) rows.Add(RowKey.OfStudy(study));
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("delete-collection").With("collection", Collection.ToString());

    /// <inheritdoc/>
    protected override Outcome DecideCollection(WorkingSet set, StudyCollection collection)
    {
        if (collection.State != CollectionState.Draft) return WrongState(collection, CollectionState.Draft);
        if (!Was.SequenceEqual(collection.Studies)) return Changed(Collection);
        ChangeCollection.Free(set, Was);
        set.Put(collection with { State = CollectionState.Deleted, Studies = [] });
        return set.Receipt(Collection);
    }
}
