using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class BookTable() : RowTable<Book>("books", Columns, "book_id")
{
    private const string Columns =
        "book_id, id, title, description, currency, credit_limit, sandbox, mturk_pricing, prolific_pricing, naivety, owner, opened_at, "
        + "last_serial, last_transfer, last_hash, funding_rewards, funding_fees, funding_vat, available_rewards, available_fees, available_vat, "
        + "held_rewards, held_fees, held_vat, paid_rewards, paid_fees, paid_vat";

    public static readonly BookTable Instance = new();

    private const string StraySql =
        "SELECT min(book_id) FROM (SELECT book_id FROM transfers UNION ALL SELECT book_id FROM studies "
        + "UNION ALL SELECT book_id FROM submissions UNION ALL SELECT book_id FROM participations "
        + "UNION ALL SELECT book_id FROM documents UNION ALL SELECT book_id FROM bonuses) "
        + "WHERE book_id NOT IN (SELECT book_id FROM books WHERE id > zeroblob(12))";

    private static readonly string AfterSql = $"SELECT {Columns} FROM books WHERE id > ? ORDER BY id LIMIT ?";

    /// <summary>The lowest number under which there are rows, but no book, or one whose id is none (no list shows that book); null where there is none.</summary>
    public static int? FindStray(SqliteConnection connection)
        => connection.Prepare(StraySql).List(row => (int?)row.GetLongOrNull())[0];

    public List<Book> After(SqliteConnection connection, ObjectId after, int limit)
        => List(connection.Prepare(AfterSql).Put(after).Put(limit));

    protected override void PutKey(SqliteStatement statement, RowKey key) => statement.Put(key.Book);

    protected override Book Get(SqliteStatement row)
    {
        row.GetLong();
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
            NaivetyDistributionRate = row.GetTextOrNull() is { } rate ? decimal.Parse(rate) : null,
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

    protected override void Put(SqliteStatement statement, Book row) => statement
        .Put(row.Number)
        .Put(row.Id)
        .Put(row.Title)
        .Put(row.Description)
        .Put(row.Currency.ToString())
        .Put(row.CreditLimit)
        .Put(row.Sandbox ? 1 : 0)
        .Put(PricingText.Of(row.MTurkPricing))
        .Put(PricingText.Of(row.ProlificPricing))
        .Put(row.NaivetyDistributionRate?.ToString())
        .Put(row.Owner)
        .Put(row.OpenedAt)
        .Put(row.LastSerial)
        .Put(row.LastTransfer)
        .Put(row.LastHash)
        .Put(row.Funding)
        .Put(row.Available)
        .Put(row.Held)
        .Put(row.Paid);
}
