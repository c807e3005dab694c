using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class StudyTable() : RowTable<Study>("studies", Columns, "book_id, id", unchanging: 4)
{
    private const string Columns =
        "book_id, id, prices, created_at, type, title, state, reward, unit_rewards, unit_fees, unit_vat, places, taken, submitted, paid, "
        + "closed, lapsed, held_rewards, held_fees, held_vat, time_limit, approve_after, expires_at, keep_for, delete_at, under_review, due_at";

    private static readonly string DueSql = $"SELECT {Columns} FROM studies WHERE due_at <= ? ORDER BY due_at LIMIT ?";
    private static readonly string FoundSql = $"SELECT {Columns} FROM studies WHERE {StudyFilter.Sql}";
    private static readonly string AfterSql = $"SELECT {Columns} FROM studies WHERE book_id = ? AND id > ? ORDER BY id LIMIT ?";

    public static readonly StudyTable Instance = new();

    public List<Study> After(SqliteConnection connection, int book, ObjectId after, int limit)
        => List(connection.Prepare(AfterSql).Put(book).Put(after).Put(limit));

    public List<Study> Due(SqliteConnection connection, DateTimeOffset now, int limit)
        => List(connection.Prepare(DueSql).Put(now).Put(limit));

    public List<Study> Found(SqliteConnection connection, StudyQuery query, ObjectId before, int limit)
    {
        var statement = connection.Prepare(FoundSql).Put(query.Book).Put(StudyFilter.From(before)).Put(query.Prices.ToString()).Put(StudyFilter.Mask(query.States));
        statement = query.Type.IsEmpty ? statement.Put((long?)null) : statement.Put(query.Type);
        return List(statement.Put(query.CompleteAt).Put(query.UnderReview is { } set ? (set ? 1 : 0) : (long?)null).Put(limit));
    }

    protected override void PutKey(SqliteStatement statement, RowKey key) => statement.Put(key.Book).Put(IdOf(key));

    protected override Study Get(SqliteStatement row)
    {
        row.GetLong();
        return new Study
        {
            Id = row.GetId(),
            Prices = row.GetEnum<PriceList>(),
            CreatedAt = row.GetTime(),
            Type = row.GetId(),
            Title = row.GetText(),
            State = (StudyState)row.GetInt(),
            Reward = row.GetMoney(),
            UnitCost = row.GetBreakdown(),
            Places = row.GetInt(),
            Taken = row.GetInt(),
            Submitted = row.GetInt(),
            Paid = row.GetInt(),
            Closed = row.GetInt(),
            Lapsed = row.GetInt(),
            Held = row.GetBreakdown(),
            TimeLimit = row.GetSpan(),
            ApproveAfter = row.GetSpan(),
            ExpiresAt = row.GetTimeOrNull(),
            KeepFor = row.GetSpanOrNull(),
            DeleteAt = row.GetTimeOrNull(),
            UnderReview = row.GetBool(),
        };
    }

    protected override void Put(SqliteStatement statement, Study row) => statement
        .Put(row.Id.Book)
        .Put(row.Id)
        .Put(row.Prices.ToString())
        .Put(row.CreatedAt)
        .Put(row.Type)
        .Put(row.Title)
        .Put((int)row.State)
        .Put(row.Reward)
        .Put(row.UnitCost)
        .Put(row.Places)
        .Put(row.Taken)
        .Put(row.Submitted)
        .Put(row.Paid)
        .Put(row.Closed)
        .Put(row.Lapsed)
        .Put(row.Held)
        .Put(row.TimeLimit)
        .Put(row.ApproveAfter)
        .Put(row.ExpiresAt)
        .Put(row.KeepFor)
        .Put(row.DeleteAt)
        .Put(row.UnderReview ? 1 : 0)
        .Put(row.Due);
}
