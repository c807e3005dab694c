using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TaskJobRows
{
    public static readonly RowMap<TaskJob> Map = new RowMap<TaskJob>("task_jobs", new Columns<TaskJob>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("owner", row => row.Owner)
        .Fixed("kind", row => (int)row.Kind)
        .Fixed("name", row => row.Name)
        .Add("state", row => (int)row.State)
        .Add("accepted", row => row.Accepted)
        .Add("rejected", row => row.Rejected)
        .Add("groups_made", row => row.GroupsMade)
        .Add("groups_grown", row => row.GroupsGrown)
        .Add("detail", row => row.Detail)
        .Fixed("created_at", row => row.CreatedAt)
        .Add("updated_at", row => row.UpdatedAt)
        .Add("deleted", row => row.IsDeleted), Read)
        .List<TaskJobsOf>(
            "WHERE book_id = $1 AND owner = $2 AND kind = $3 AND deleted = $4 ORDER BY id DESC LIMIT $5",
            query => [query.Owner.Book, query.Owner, (int)query.Kind, false, query.Limit]);

    private static TaskJob Read(RowCursor row)
    {
        row.Skip();
        return new TaskJob
        {
            Id = row.GetId(),
            Owner = row.GetId(),
            Kind = (TaskJobKind)row.GetInt(),
            Name = row.GetText(),
            State = (TaskJobState)row.GetInt(),
            Accepted = row.GetInt(),
            Rejected = row.GetInt(),
            GroupsMade = row.GetInt(),
            GroupsGrown = row.GetInt(),
            Detail = row.GetText(),
            CreatedAt = row.GetTime(),
            UpdatedAt = row.GetTime(),
            IsDeleted = row.GetBool(),
        };
    }
}
