using Bursar.Ledger;

namespace Bursar.Storage;

internal static class MembershipRows
{
    public static readonly RowMap<Membership> Map = new RowMap<Membership>("memberships", new Columns<Membership>()
        .Key("book_id", row => row.Book)
        .Key("user_id", row => row.User)
        .Add("role", row => (int)row.Role)
        .Add("since", row => row.Since), Read)
        .List<MembershipsOfUser>(
            "WHERE user_id = $1 AND role > 0 ORDER BY since, book_id LIMIT $2", query => [query.User, query.Limit],
            Merge.By((Membership one) => (one.Since, one.Book)).OfPerson())
        .List<MembersOfBook>(
            "WHERE book_id = $1 AND role > 0 ORDER BY since, user_id LIMIT $2", query => [query.Book, query.Limit]);

    private static Membership Read(RowCursor row) => new(row.GetInt(), row.GetId(), (Role)row.GetInt(), row.GetTime());
}
