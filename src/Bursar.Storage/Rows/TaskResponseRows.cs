using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TaskResponseRows
{
    public static readonly RowMap<TaskResponse> Map = new RowMap<TaskResponse>(
        "task_responses", new Columns<TaskResponse>()
        .Key("book_id", row => row.Submission.Book)
        .Key("submission", row => row.Submission)
        .Fixed("collection", row => row.Collection)
        .Fixed("content", row => row.Content)
        .Fixed("study", row => row.Study)
        .Fixed("participant", row => row.Participant)
        .Fixed("answers", row => row.Answers)
        .Fixed("last_answer", row => row.Last)
        .Fixed("created_at", row => row.CreatedAt), Read)
        .List<ResponsesOfTasks>(
            "WHERE book_id = $1 AND collection = $2 AND last_answer > $3 ORDER BY last_answer LIMIT $4",
            query => [query.Collection.Book, query.Collection, query.After, query.Limit]);

    private static TaskResponse Read(RowCursor row)
    {
        row.Skip();
        return new(
            row.GetId(), row.GetId(), row.GetId(), row.GetId(), row.GetId(), row.GetInt(), row.GetLong(), row.GetTime());
    }
}
