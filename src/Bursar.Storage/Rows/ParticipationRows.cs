using Bursar.Ledger;

namespace Bursar.Storage;

internal static class ParticipationRows
{
    public static readonly RowMap<Participation> Map = new("participations", new Columns<Participation>()
        .Key("book_id", row => row.Key.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("study", row => row.Study)
        .Fixed("participant", row => row.Participant)
        .Add("submission", row => row.Submission)
        .Add("submissions", row => row.Count)
        .Add("first_at", row => row.FirstAt)
        .Add("task_groups", row => row.TaskGroups), Read);

    private static Participation Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetId(), row.GetId(), row.GetId())
        {
            Count = row.GetInt(),
            FirstAt = row.GetTimeOrNull(),
            TaskGroups = row.GetText(),
        };
    }
}
