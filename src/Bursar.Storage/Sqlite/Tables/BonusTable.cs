using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class BonusTable() : RowTable<Bonus>("bonuses", Columns, "book_id, id", unchanging: 5)
{
    private const string Columns = "book_id, id, study, submission, participant, amount, reason, paid_at";

    private static readonly string OfStudySql =
        $"SELECT {Columns} FROM bonuses WHERE book_id = $1 AND study = $2 AND ($3 IS NULL OR submission = $3) AND id > $4 ORDER BY id LIMIT $5";

    public static readonly BonusTable Instance = new();

    public List<Bonus> OfStudy(SqliteConnection connection, ObjectId study, ObjectId submission, ObjectId after, int limit)
    {
        var statement = connection.Prepare(OfStudySql).Put(study.Book).Put(study);
        statement = submission.IsEmpty ? statement.Put((long?)null) : statement.Put(submission);
        return List(statement.Put(after).Put(limit));
    }

    protected override void PutKey(SqliteStatement statement, RowKey key) => statement.Put(key.Book).Put(IdOf(key));

    protected override Bonus Get(SqliteStatement row)
    {
        row.GetLong();
        return new Bonus
        {
            Id = row.GetId(),
            Study = row.GetId(),
            Submission = row.GetId(),
            Participant = row.GetId(),
            Amount = row.GetMoney(),
            Reason = row.GetText(),
            PaidAt = row.GetTime(),
        };
    }

    protected override void Put(SqliteStatement statement, Bonus row) => statement
        .Put(row.Id.Book)
        .Put(row.Id)
        .Put(row.Study)
        .Put(row.Submission)
        .Put(row.Participant)
        .Put(row.Amount)
        .Put(row.Reason)
        .Put(row.PaidAt);
}
