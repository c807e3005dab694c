using Bursar.Ledger;

namespace Bursar.Storage;

internal static class StudyFeedbackRows
{
    public static readonly RowMap<StudyFeedback> Map = new RowMap<StudyFeedback>("study_feedback", new Columns<StudyFeedback>()
        .Key("book_id", row => row.Study.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("study", row => row.Study)
        .Fixed("submission", row => row.Submission)
        .Fixed("participant", row => row.Participant)
        .Add("is_signed", row => row.IsSigned)
        .Add("is_of_returned", row => row.IsOfReturned)
        .Add("category", row => row.Category)
        .Add("text", row => row.Text)
        .Add("clarity", row => row.Clarity)
        .Add("difficulty", row => row.Difficulty)
        .Add("fairness", row => row.Fairness)
        .Add("given_at", row => row.GivenAt), Read)
        .List<FeedbackOfStudy>(
            "WHERE book_id = $1 AND id > $2 AND id <= $3 ORDER BY id LIMIT $4",
            query =>
            [
                query.Study.Book, RowKey.OfStudyFeedback(query.Study, query.After).Id,
                RowKey.OfStudyFeedback(query.Study, RowRange.Last).Id, query.Limit,
            ]);

    private static StudyFeedback Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new StudyFeedback
        {
            Study = row.GetId(),
            Submission = row.GetId(),
            Participant = row.GetId(),
            IsSigned = row.GetBool(),
            IsOfReturned = row.GetBool(),
            Category = row.GetText(),
            Text = row.GetText(),
            Clarity = (int?)row.GetLongOrNull(),
            Difficulty = (int?)row.GetLongOrNull(),
            Fairness = (int?)row.GetLongOrNull(),
            GivenAt = row.GetTime(),
        };
    }
}
