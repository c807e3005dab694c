namespace Bursar.Ledger;

/// <summary>
/// Questions about the datapoints of a dataset (Prolific's AI Task Builder). What is asked, and which tasks lie in which group,
/// is a <see cref="Document"/> that never changes: a change makes another one, so that a study goes on with the one that it was
/// published with.
/// </summary>
public sealed record TaskBatch : Row
{
    /// <summary>The maximum length of a name, in characters.</summary>
    public const int MaxName = 500;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>Its name, 1 to <see cref="MaxName"/> characters.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the document with its present content.</summary>
    public required ObjectId Content { get; init; }

    /// <summary>The id of its dataset; empty for none.</summary>
    public ObjectId Dataset { get; init; }

    /// <summary>Whether datapoints that are added to its dataset become tasks at once.</summary>
    public bool AutoSync { get; init; }

    /// <summary>The number of answers to its questions, over all submissions.</summary>
    public long Answers { get; init; }

    /// <summary>The id of the user who created it.</summary>
    public required ObjectId CreatedBy { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTaskBatch(Id);

    /// <summary>The id of the document with this content.</summary>
    public static ObjectId ContentId(int book, string content) => ObjectId.OfText(book, $"the content of a batch\n{content}");

    /// <summary>Adds the rows that a change of these values needs.</summary>
    internal static void DeclareRows(ICollection<RowKey> rows, int book, string content, ObjectId dataset)
    {
        rows.Add(RowKey.OfBook(book));
        rows.Add(RowKey.OfDocument(ContentId(book, content)));
        if (dataset.Book == book) rows.Add(RowKey.OfTaskDataset(dataset));
    }

    /// <summary>Puts the document with a batch's content, unless a value is out of range.</summary>
    internal static Rejection? PutContent(WorkingSet set, int book, string name, string content, ObjectId dataset)
    {
        if (TextRules.Check("A name", name, MaxName, required: true) is { } refused) return refused;
        if (TextRules.Check("The content of a batch", content, Document.MaxLength, required: true) is { } tooLong) return tooLong;
        if (!dataset.IsEmpty
            && (dataset.Book != book || set.Find<TaskDataset>(RowKey.OfTaskDataset(dataset)) is null))
            return Rejection.NotFound("dataset", dataset);
        return TaskDocument.Put(set, ContentId(book, content), content);
    }
}
