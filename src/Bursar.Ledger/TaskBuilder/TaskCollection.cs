namespace Bursar.Ledger;

/// <summary>
/// Pages with questions that participants answer on this server's own site (Prolific's AI Task Builder). The pages are a
/// <see cref="Document"/> that never changes: a change makes another one, so that a study goes on with the pages that it was
/// published with.
/// </summary>
public sealed record TaskCollection : Row
{
    /// <summary>The maximum length of a name, in characters.</summary>
    public const int MaxName = 500;

    /// <summary>The maximum length of the pages, in characters: 128 Ki.</summary>
    public const int MaxContent = 128 * 1024;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>Its name, 1 to <see cref="MaxName"/> characters.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the document with its present pages.</summary>
    public required ObjectId Content { get; init; }

    /// <summary>The number of answers to its questions, over all submissions.</summary>
    public long Answers { get; init; }

    /// <summary>The id of the user who created it.</summary>
    public required ObjectId CreatedBy { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The id of the user who changed it last; empty if it was never changed.</summary>
    public ObjectId ModifiedBy { get; init; }

    /// <summary>When it was changed last; null if it never was.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTaskCollection(Id);

    /// <summary>The id of the document with these pages.</summary>
    public static ObjectId ContentId(int book, string content) => ObjectId.OfText(book, $"the pages of a collection\n{content}");

    /// <summary>Puts the document with a collection's pages, unless the name or the pages are out of range.</summary>
    internal static Rejection? PutContent(WorkingSet set, int book, string name, string content)
    {
        if (TextRules.Check("A name", name, MaxName, required: true) is { } refused) return refused;
        if (TextRules.Check("The pages of a collection", content, MaxContent, required: true) is { } tooLong) return tooLong;
        var document = new Document(ContentId(book, content), content);
        var kept = set.Find<Document>(document.Key);
        if (kept is null) set.Put(document);
        return kept is null || kept == document
            ? null
            : new(RejectionCode.AlreadyExists, $"Another document has the id {document.Subject}.");
    }
}
