using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresMembershipTable(bool sharded) : PostgresTable<Membership>("memberships", "user_id", Columns, sharded)
{
    private static readonly PostgresColumns<Membership> Columns = new PostgresColumns<Membership>()
        .Int("book_id", row => row.Book)
        .Id("user_id", row => row.User)
        .Int("role", row => (int)row.Role)
        .Time("since", row => row.Since);

    public override Membership Get(PostgresRow row) => new(row.GetInt(), row.GetId(), (Role)row.GetInt(), row.GetTime());
}
