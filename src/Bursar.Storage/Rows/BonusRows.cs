using Bursar.Ledger;

namespace Bursar.Storage;

internal static class BonusRows
{
    public static readonly RowMap<Bonus> Map = new RowMap<Bonus>("bonuses", new Columns<Bonus>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("study", row => row.Study)
        .Fixed("submission", row => row.Submission)
        .Fixed("participant", row => row.Participant)
        .Add("amount", row => row.Amount)
        .Add("reason", row => row.Reason)
        .Add("paid_at", row => row.PaidAt), Read)
        .List<BonusesOfStudy>(
            "WHERE book_id = $1 AND study = $2 AND submission >= $3 AND submission <= $4 AND id > $5 ORDER BY id LIMIT $6",
            query =>
            [
                query.Study.Book, query.Study, query.Submission, query.Submission.UnlessAny(RowRange.Last),
                query.After, query.Limit,
            ])
        .List<BonusesOfSubmissions>(
            "WHERE book_id = $1 AND (submission, id) > ($2, $3) AND submission <= $4 AND study = $5 "
            + "ORDER BY submission, id LIMIT $6",
            query => [query.Study.Book, query.First, query.After, query.Last, query.Study, query.Limit]);

    private static Bonus Read(RowCursor row)
    {
        row.Skip();
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
}
