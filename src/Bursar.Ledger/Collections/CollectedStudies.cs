namespace Bursar.Ledger;

/// <summary>The studies that a collection is to have, and where they are now, as the caller has read it.</summary>
/// <param name="Wanted">The ids of the studies, each once.</param>
/// <param name="Others">The ids of the other collections that some of them are in, each once.</param>
public sealed record CollectedStudies(IReadOnlyList<ObjectId> Wanted, IReadOnlyList<ObjectId> Others)
{
    /// <summary>No studies.</summary>
    public static readonly CollectedStudies None = new([], []);

    /// <summary>Adds the rows that <see cref="Put"/> needs.</summary>
    internal void DeclareRows(ICollection<RowKey> rows, int book)
    {
        if (Wanted.Count > StudyCollection.MaxStudies || Others.Count > StudyCollection.MaxStudies) return;
        foreach (var study in Wanted.Where(one => one.Book == book)) rows.Add(RowKey.OfStudy(study));
        foreach (var other in Others.Where(one => one.Book == book)) rows.Add(RowKey.OfCollection(other));
    }

    /// <summary>
    /// Puts a collection with these studies,
    /// which leave the collections that they are in. Those that are new must be drafts of the
    /// same project.
    /// </summary>
    /// <returns>Null, or a rejection.</returns>
    internal Rejection? Put(WorkingSet set, StudyCollection collection)
    {
        var next = collection with { Studies = Wanted };
        if (next.Check() is { } refused) return refused;
        foreach (var id in Wanted)
        {
            if (id.Book != collection.Id.Book
                || set.Find<Study>(RowKey.OfStudy(id)) is not { } study
                || study.Project != collection.Project)
                return Rejection.NotFound("study in the collection's project", id);
            if (study.Collection == collection.Id) continue;
            if (study.State != StudyState.Draft)
                return new(RejectionCode.WrongState, $"Study {id} is {study.State}: only drafts can be added to a collection.");
            if (!study.Collection.IsEmpty && Leave(set, study) is { } changed) return changed;
            set.Put(study with { Collection = collection.Id });
        }
        set.Put(next);
        return null;
    }

    private Rejection? Leave(WorkingSet set, Study study)
    {
        if (!Others.Contains(study.Collection) || set.Find<StudyCollection>(RowKey.OfCollection(
            study.Collection)) is not { } other)
            return new(RejectionCode.Changed, $"Study {study.Id} is in another collection by now.");
        set.Put(other with { Studies = [.. other.Studies.Where(one => one != study.Id)] });
        return null;
    }
}
