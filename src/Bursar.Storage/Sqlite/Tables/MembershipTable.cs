using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class MembershipTable() : RowTable<Membership>("memberships", Columns, "book_id, user_id")
{
    private const string Columns = "book_id, user_id, role, since";
    private static readonly string OfUserSql = $"SELECT {Columns} FROM memberships WHERE user_id = ? ORDER BY since, book_id LIMIT ?";
    private static readonly string OfBookSql = $"SELECT {Columns} FROM memberships WHERE book_id = ? ORDER BY since, user_id LIMIT ?";

    public static readonly MembershipTable Instance = new();

    public List<Membership> OfUser(SqliteConnection connection, ObjectId user, int limit)
        => List(connection.Prepare(OfUserSql).Put(user).Put(limit));

    public List<Membership> OfBook(SqliteConnection connection, int book, int limit)
        => List(connection.Prepare(OfBookSql).Put(book).Put(limit));

    protected override void PutKey(SqliteStatement statement, RowKey key) => statement.Put(key.Book).Put(IdOf(key));

    protected override Membership Get(SqliteStatement row) => new(row.GetInt(), row.GetId(), (Role)row.GetInt(), row.GetTime());

    protected override void Put(SqliteStatement statement, Membership row)
        => statement.Put(row.Book).Put(row.User).Put((int)row.Role).Put(row.Since);
}
