using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresStudyTable(bool sharded) : PostgresTable<Study>("studies", "id", Columns, sharded)
{
    private static readonly PostgresColumns<Study> Columns = new PostgresColumns<Study>()
        .Int("book_id", row => row.Id.Book)
        .Id("id", row => row.Id)
        .Text("title", row => row.Title)
        .Int("state", row => (int)row.State)
        .Text("prices", row => row.Prices.ToString())
        .Money("reward", row => row.Reward)
        .Breakdown("unit", row => row.UnitCost)
        .Int("places", row => row.Places)
        .Int("taken", row => row.Taken)
        .Int("paid", row => row.Paid)
        .Int("closed", row => row.Closed)
        .Breakdown("held", row => row.Held)
        .Time("created_at", row => row.CreatedAt);

    public override Study Get(PostgresRow row)
    {
        row.GetInt();
        return new Study
        {
            Id = row.GetId(),
            Title = row.GetText(),
            State = (StudyState)row.GetInt(),
            Prices = row.GetEnum<PriceList>(),
            Reward = row.GetMoney(),
            UnitCost = row.GetBreakdown(),
            Places = row.GetInt(),
            Taken = row.GetInt(),
            Paid = row.GetInt(),
            Closed = row.GetInt(),
            Held = row.GetBreakdown(),
            CreatedAt = row.GetTime(),
        };
    }
}
