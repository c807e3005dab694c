using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TopicRows
{
    public static readonly RowMap<Topic> Map = new RowMap<Topic>("topics", new Columns<Topic>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("name", row => row.Name)
        .Add("created_at", row => row.CreatedAt)
        .Add("deleted", row => row.IsDeleted), Read)
        .List<TopicsOfBook>(
            "WHERE book_id = $1 AND deleted = $2 AND id > $3 ORDER BY id LIMIT $4",
            query => [query.Book, false, query.After, query.Limit]);

    private static Topic Read(RowCursor row)
    {
        row.Skip();
        return new Topic { Id = row.GetId(), Name = row.GetText(), CreatedAt = row.GetTime(), IsDeleted = row.GetBool() };
    }
}
