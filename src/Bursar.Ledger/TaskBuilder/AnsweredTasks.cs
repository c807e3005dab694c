namespace Bursar.Ledger;

/// <summary>Which collection or batch a form comes from, and what its answers count for.</summary>
/// <param name="Collection">The id of the collection or batch.</param>
/// <param name="Content">The id of the document with what the form shows.</param>
/// <param name="Answers">The number of its questions in the form, at least 1.</param>
public sealed record AnsweredTasks(ObjectId Collection, ObjectId Content, int Answers)
{
    /// <summary>Whether they come from a batch.</summary>
    public bool IsBatch { get; init; }

    private RowKey Owner => IsBatch ? RowKey.OfTaskBatch(Collection) : RowKey.OfTaskCollection(Collection);

    /// <summary>Adds the rows that <see cref="Put"/> needs.</summary>
    internal void DeclareRows(ICollection<RowKey> rows, ObjectId submission)
    {
        if (Collection.Book != submission.Book) return;
        rows.Add(Owner);
        rows.Add(RowKey.OfTaskResponse(submission));
    }

    /// <summary>Counts the answers of a submission, once.</summary>
    internal Rejection? Put(WorkingSet set, Submission submission)
    {
        var owner = Collection.Book == submission.Id.Book ? set.Find<Row>(Owner) : null;
        if (owner is null || Answers < 1) return Rejection.NotFound(IsBatch ? "batch" : "collection", Collection);
        if (set.Find<TaskResponse>(RowKey.OfTaskResponse(submission.Id)) is not null) return null;
        long last;
        if (owner is TaskBatch batch) set.Put(batch with { Answers = last = batch.Answers + Answers });
        else
        {
            var collection = (TaskCollection)owner;
            set.Put(collection with { Answers = last = collection.Answers + Answers });
        }
        set.Put(new TaskResponse(
            submission.Id, Collection, Content, submission.Study, submission.Participant, Answers, last, set.Now));
        return null;
    }
}
