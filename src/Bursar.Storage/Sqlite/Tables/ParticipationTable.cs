using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class ParticipationTable()
    : RowTable<Participation>("participations", "book_id, id, study, participant, submission", "book_id, id")
{
    public static readonly ParticipationTable Instance = new();

    protected override Participation Get(SqliteStatement row)
    {
        row.GetLong();
        row.GetBytes();
        return new(row.GetId(), row.GetId(), row.GetId());
    }

    protected override void Put(SqliteStatement statement, Participation row) => statement
        .Put(row.Key.Book)
        .Put128(row.Key.Id)
        .Put(row.Study)
        .Put(row.Participant)
        .Put(row.Submission);
}
