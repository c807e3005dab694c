using Bursar.Ledger;

namespace Bursar.Storage;

internal static class ParticipantGroupRows
{
    public static readonly RowMap<ParticipantGroup> Map = new RowMap<ParticipantGroup>(
        "participant_groups", new Columns<ParticipantGroup>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("project", row => row.Project)
        .Fixed("created_at", row => row.CreatedAt)
        .Add("name", row => row.Name)
        .Add("description", row => row.Description)
        .Add("members", row => row.Count)
        .Add("version", row => row.Version)
        .Add("deleted", row => row.IsDeleted), Read)
        .List<GroupsOfBook>(
            "WHERE book_id = $1 AND deleted = $2 AND id > $3 ORDER BY id LIMIT $4",
            query => [query.Book, query.Deleted, query.After, query.Limit]);

    private static ParticipantGroup Read(RowCursor row)
    {
        row.Skip();
        return new ParticipantGroup
        {
            Id = row.GetId(),
            Project = row.GetId(),
            CreatedAt = row.GetTime(),
            Name = row.GetText(),
            Description = row.GetText(),
            Count = row.GetInt(),
            Version = row.GetInt(),
            IsDeleted = row.GetBool(),
        };
    }
}
