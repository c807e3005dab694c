using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class StudyTable() : RowTable<Study>("studies", Columns, "book_id, id")
{
    private const string Columns =
        "book_id, id, title, state, prices, reward, unit_rewards, unit_fees, unit_vat, places, taken, submitted, paid, closed, "
        + "held_rewards, held_fees, held_vat, time_limit, approve_after, expires_at, created_at";

    private static readonly string DueSql =
        $"SELECT {Columns} FROM studies WHERE state = {(int)StudyState.Active} AND expires_at <= ? ORDER BY expires_at LIMIT ?";

    private static readonly string AfterSql = $"SELECT {Columns} FROM studies WHERE book_id = ? AND id > ? ORDER BY id LIMIT ?";

    public static readonly StudyTable Instance = new();

    public List<Study> After(SqliteConnection connection, int book, ObjectId after, int limit)
        => List(connection.Prepare(AfterSql).Put(book).Put(after).Put(limit));

    public List<Study> Due(SqliteConnection connection, DateTimeOffset now, int limit)
        => List(connection.Prepare(DueSql).Put(now).Put(limit));

    protected override void PutKey(SqliteStatement statement, RowKey key) => statement.Put(key.Book).Put(IdOf(key));

    protected override Study Get(SqliteStatement row)
    {
        row.GetLong();
        return new Study
        {
            Id = row.GetId(),
            Title = row.GetText(),
            State = (StudyState)row.GetInt(),
            Prices = row.GetEnum<PriceList>(),
            Reward = row.GetMoney(),
            UnitCost = row.GetBreakdown(),
            Places = row.GetInt(),
            Taken = row.GetInt(),
            Submitted = row.GetInt(),
            Paid = row.GetInt(),
            Closed = row.GetInt(),
            Held = row.GetBreakdown(),
            TimeLimit = row.GetSpan(),
            ApproveAfter = row.GetSpan(),
            ExpiresAt = row.GetTimeOrNull(),
            CreatedAt = row.GetTime(),
        };
    }

    protected override void Put(SqliteStatement statement, Study row) => statement
        .Put(row.Id.Book)
        .Put(row.Id)
        .Put(row.Title)
        .Put((int)row.State)
        .Put(row.Prices.ToString())
        .Put(row.Reward)
        .Put(row.UnitCost)
        .Put(row.Places)
        .Put(row.Taken)
        .Put(row.Submitted)
        .Put(row.Paid)
        .Put(row.Closed)
        .Put(row.Held)
        .Put(row.TimeLimit)
        .Put(row.ApproveAfter)
        .Put(row.ExpiresAt)
        .Put(row.CreatedAt);
}
