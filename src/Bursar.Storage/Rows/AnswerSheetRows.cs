using Bursar.Ledger;

namespace Bursar.Storage;

internal static class AnswerSheetRows
{
    public static readonly RowMap<AnswerSheet> Map = new RowMap<AnswerSheet>("answer_sheets", new Columns<AnswerSheet>()
        .Key("book_id", row => row.Submission.Book)
        .Key("submission", row => row.Submission)
        .Fixed("study", row => row.Study)
        .Add("answers", row => row.Answers.ToString())
        .Add("score", row => row.Score), Read)
        .List<AnswerSheetsOfStudy>(
            "WHERE book_id = $1 AND study = $2 AND submission > $3 ORDER BY submission LIMIT $4",
            query => [query.Study.Book, query.Study, query.After, query.Limit]);

    private static AnswerSheet Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), row.GetId(), AnswerList.Parse(row.GetText()), (int?)row.GetLongOrNull());
    }
}
