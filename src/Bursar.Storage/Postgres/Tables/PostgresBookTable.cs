using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

internal sealed class PostgresBookTable(bool sharded) : PostgresTable<Book>("books", "id", Columns, sharded)
{
    private static readonly PostgresColumns<Book> Columns = new PostgresColumns<Book>()
        .Int("book_id", row => row.Number)
        .Id("id", row => row.Id)
        .Text("title", row => row.Title)
        .Text("description", row => row.Description)
        .Text("currency", row => row.Currency.ToString())
        .Money("credit_limit", row => row.CreditLimit)
        .Bool("sandbox", row => row.Sandbox)
        .Text("mturk_pricing", row => PricingText.Of(row.MTurkPricing))
        .Text("prolific_pricing", row => PricingText.Of(row.ProlificPricing))
        .NumberOrNull("naivety", row => row.NaivetyDistributionRate)
        .Id("owner", row => row.Owner)
        .Time("opened_at", row => row.OpenedAt)
        .Long("last_serial", row => row.LastSerial)
        .Long("last_transfer", row => row.LastTransfer)
        .Digest("last_hash", row => row.LastHash)
        .Breakdown("funding", row => row.Funding)
        .Breakdown("available", row => row.Available)
        .Breakdown("held", row => row.Held)
        .Breakdown("paid", row => row.Paid);

    /// <summary>The lowest number under which there are rows, but no book, or one whose id is none: no list shows that book.</summary>
    public const string StraySql =
        "SELECT book_id FROM (SELECT book_id FROM transfers UNION ALL SELECT book_id FROM studies "
        + "UNION ALL SELECT book_id FROM submissions UNION ALL SELECT book_id FROM participations "
        + "UNION ALL SELECT book_id FROM documents UNION ALL SELECT book_id FROM bonuses) AS rows "
        + "WHERE NOT EXISTS (SELECT FROM books WHERE books.book_id = rows.book_id AND id > '\\x000000000000000000000000') ORDER BY book_id LIMIT 1";

    private readonly string _load = $"SELECT {Columns.Names()} FROM books WHERE book_id = {(sharded ? "$1" : "ANY($1)")}";

    public override NpgsqlBatchCommand Load(IReadOnlyList<RowKey> keys) => Load(_load, [.. keys.Select(key => key.Book)]);

    /// <summary>Reads these books and locks them until the transaction ends, in the order of their numbers, so that no two batches wait for each other.</summary>
    public NpgsqlBatchCommand Lock(int[] books) => Load($"{_load} ORDER BY book_id FOR UPDATE", books);

    public override Book Get(PostgresRow row)
    {
        row.GetInt();
        return new Book
        {
            Id = row.GetId(),
            Title = row.GetText(),
            Description = row.GetText(),
            Currency = row.GetEnum<Currency>(),
            CreditLimit = row.GetMoney(),
            Sandbox = row.GetBool(),
            MTurkPricing = PricingText.Read(row.GetText()),
            ProlificPricing = PricingText.Read(row.GetText()),
            NaivetyDistributionRate = row.GetNumberOrNull(),
            Owner = row.GetId(),
            OpenedAt = row.GetTime(),
            LastSerial = (uint)row.GetLong(),
            LastTransfer = row.GetLong(),
            LastHash = row.GetDigest(),
            Funding = row.GetBreakdown(),
            Available = row.GetBreakdown(),
            Held = row.GetBreakdown(),
            Paid = row.GetBreakdown(),
        };
    }

    private NpgsqlBatchCommand Load(string sql, int[] books)
    {
        var command = new NpgsqlBatchCommand(sql);
        if (Sharded) command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = books[0] });
        else command.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = books });
        return command;
    }
}
