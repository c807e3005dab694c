namespace Bursar.Ledger;

/// <summary>Which collection a form comes from, and what its answers count for.</summary>
/// <param name="Collection">The collection's id.</param>
/// <param name="Content">The id of the document with the pages that the form shows.</param>
/// <param name="Answers">The number of the collection's questions in the form, at least 1.</param>
public sealed record AnsweredTasks(ObjectId Collection, ObjectId Content, int Answers)
{
    /// <summary>Adds the rows that <see cref="Put"/> needs.</summary>
    internal void DeclareRows(ICollection<RowKey> rows, ObjectId submission)
    {
        if (Collection.Book != submission.Book) return;
        rows.Add(RowKey.OfTaskCollection(Collection));
        rows.Add(RowKey.OfTaskResponse(submission));
    }

    /// <summary>Counts the answers of a submission, once.</summary>
    internal Rejection? Put(WorkingSet set, Submission submission)
    {
        var collection = Collection.Book == submission.Id.Book
            ? set.Find<TaskCollection>(RowKey.OfTaskCollection(Collection))
            : null;
        if (collection is null || Answers < 1) return Rejection.NotFound("collection", Collection);
        if (set.Find<TaskResponse>(RowKey.OfTaskResponse(submission.Id)) is not null) return null;
        var last = collection.Answers + Answers;
        set.Put(collection with { Answers = last });
        set.Put(new TaskResponse(
            submission.Id, Collection, Content, submission.Study, submission.Participant, Answers, last, set.Now));
        return null;
    }
}
