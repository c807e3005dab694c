using Bursar.Ledger;

namespace Bursar.Storage;

internal static class StudyCollectionRows
{
    public static readonly RowMap<StudyCollection> Map = new RowMap<StudyCollection>(
        "study_collections", new Columns<StudyCollection>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("project", row => row.Project)
        .Fixed("created_at", row => row.CreatedAt)
        .Add("name", row => row.Name)
        .Add("description", row => row.Description)
        .Add("publish_at", row => row.PublishAt)
        .Add("studies", row => string.Concat(row.Studies))
        .Add("state", row => (int)row.State), Read)
        .List<CollectionsOfProject>(
            $"WHERE book_id = $1 AND project = $2 AND state <> {(int)CollectionState.Deleted} AND id > $3 ORDER BY id LIMIT $4",
            query => [query.Project.Book, query.Project, query.After, query.Limit]);

    private static StudyCollection Read(RowCursor row)
    {
        row.Skip();
        return new StudyCollection
        {
            Id = row.GetId(),
            Project = row.GetId(),
            CreatedAt = row.GetTime(),
            Name = row.GetText(),
            Description = row.GetText(),
            PublishAt = row.GetTimeOrNull(),
            Studies = [.. row.GetText().Chunk(ObjectId.Digits).Select(IdOf)],
            State = (CollectionState)row.GetInt(),
        };
    }

    private static ObjectId IdOf(char[] digits) => ObjectId.TryParse(digits, out var id)
        ? id
        : throw new StoreException($"The books have '{new string(digits)}' as the id of a study.");
}
