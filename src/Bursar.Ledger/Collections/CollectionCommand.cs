namespace Bursar.Ledger;

/// <summary>A command on one collection of a book.</summary>
/// <param name="Collection">The collection's id, which contains the number of its book.</param>
public abstract record CollectionCommand(ObjectId Collection) : Command(Collection.Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfCollection(Collection));
    }

    /// <inheritdoc/>
    public sealed override Outcome Decide(WorkingSet set)
        => set.Book is not null
            && set.Find<StudyCollection>(RowKey.OfCollection(Collection)) is { State: not CollectionState.Deleted } found
                ? DecideCollection(set, found)
                : Rejection.NotFound("collection", Collection);

    /// <summary>Decides the command, given the collection, which is not deleted.</summary>
    protected abstract Outcome DecideCollection(WorkingSet set, StudyCollection collection);

    /// <summary>A refusal because of the collection's state.</summary>
    private protected static Outcome WrongState(StudyCollection collection, CollectionState wanted)
        => Outcome.Refused(RejectionCode.WrongState, $"Collection {collection.Id} is {collection.State}, not {wanted}.");

    /// <summary>A refusal because the caller has read other studies than there are now.</summary>
    private protected static Outcome Changed(ObjectId id)
        => Outcome.Refused(RejectionCode.Changed, $"The studies of collection {id} have changed.");
}
