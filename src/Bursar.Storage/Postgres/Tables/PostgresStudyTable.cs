using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresStudyTable(bool sharded) : PostgresTable<Study>("studies", "id", Columns, sharded)
{
    private static readonly PostgresColumns<Study> Columns = new PostgresColumns<Study>()
        .Int("book_id", row => row.Id.Book)
        .Id("id", row => row.Id)
        .Text("prices", row => row.Prices.ToString())
        .Time("created_at", row => row.CreatedAt)
        .Id("type", row => row.Type)
        .Text("title", row => row.Title)
        .Int("state", row => (int)row.State)
        .Money("reward", row => row.Reward)
        .Breakdown("unit", row => row.UnitCost)
        .Int("places", row => row.Places)
        .Int("taken", row => row.Taken)
        .Int("submitted", row => row.Submitted)
        .Int("paid", row => row.Paid)
        .Int("closed", row => row.Closed)
        .Int("lapsed", row => row.Lapsed)
        .Breakdown("held", row => row.Held)
        .Span("time_limit", row => row.TimeLimit)
        .Span("approve_after", row => row.ApproveAfter)
        .TimeOrNull("expires_at", row => row.ExpiresAt)
        .SpanOrNull("keep_for", row => row.KeepFor)
        .TimeOrNull("delete_at", row => row.DeleteAt)
        .Bool("under_review", row => row.UnderReview)
        .TimeOrNull("due_at", row => row.Due);

    public override Study Get(PostgresRow row)
    {
        row.GetInt();
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
}
