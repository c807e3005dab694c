using Bursar.Ledger;

namespace Bursar.Storage;

internal static class MembershipRows
{
    public static readonly RowMap<Membership> Map = new("memberships", new Columns<Membership>()
        .Key("book_id", row => row.Book)
        .Key("user_id", row => row.User)
        .Add("role", row => (int)row.Role)
        .Add("since", row => row.Since), Read);

    private static readonly string OfUserSql = Map.Select("WHERE user_id = $1 ORDER BY since, book_id LIMIT $2");
    private static readonly string OfBookSql = Map.Select("WHERE book_id = $1 ORDER BY since, user_id LIMIT $2");

    public static RowQuery<Membership> OfUser(ObjectId user, int limit) => new(OfUserSql, Read, user, limit);

    public static RowQuery<Membership> OfBook(int book, int limit) => new(OfBookSql, Read, book, limit);

    private static Membership Read(RowCursor row) => new(row.GetInt(), row.GetId(), (Role)row.GetInt(), row.GetTime());
}
