using Bursar.Ledger;

namespace Bursar.Storage;

internal static class GroupMemberRows
{
    public static readonly RowMap<GroupMember> Map = new RowMap<GroupMember>("group_members", new Columns<GroupMember>()
        .Key("book_id", row => row.Group.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("group_id", row => row.Group)
        .Fixed("participant", row => row.Participant)
        .Add("member", row => row.IsMember)
        .Add("added_at", row => row.AddedAt), Read)
        .List<MembersOfGroup>(
            "WHERE book_id = $1 AND group_id = $2 AND member = $3 AND participant > $4 ORDER BY participant LIMIT $5 OFFSET $6",
            query => [query.Group.Book, query.Group, true, query.After, query.Limit, query.Skip]);

    private static GroupMember Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetId(), row.GetId(), row.GetBool(), row.GetTime());
    }
}
