using Bursar.Ledger;

namespace Bursar.Storage;

internal static class CollectionPartRows
{
    public static readonly RowMap<CollectionPart> Map = new("collection_parts", new Columns<CollectionPart>()
        .Key("book_id", row => row.Collection.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("collection", row => row.Collection)
        .Fixed("participant", row => row.Participant)
        .Add("study", row => row.Study), Read);

    private static CollectionPart Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetId(), row.GetId(), row.GetId());
    }
}
