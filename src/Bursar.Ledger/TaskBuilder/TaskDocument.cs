namespace Bursar.Ledger;

/// <summary>Documents whose ids follow from their texts, so that they never change.</summary>
internal static class TaskDocument
{
    /// <summary>Puts the document unless it is there; refused if another one has its id.</summary>
    public static Rejection? Put(WorkingSet set, ObjectId id, string text)
    {
        var document = new Document(id, text);
        var kept = set.Find<Document>(document.Key);
        if (kept is null) set.Put(document);
        return kept is null || kept == document
            ? null
            : new(RejectionCode.AlreadyExists, $"Another document has the id {id}.");
    }
}
