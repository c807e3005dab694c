using Bursar.Ledger;

namespace Bursar.Storage;

internal static class BookRows
{
    public static readonly RowMap<Book> Map = new RowMap<Book>("books", new Columns<Book>()
        .Key("book_id", row => row.Number)
        .Fixed("id", row => row.Id)
        .Add("title", row => row.Title)
        .Add("description", row => row.Description)
        .Add("currency", row => row.Currency.ToString())
        .Add("credit_limit", row => row.CreditLimit)
        .Add("sandbox", row => row.Sandbox)
        .Add("mturk_pricing", row => PricingText.Of(row.MTurkPricing))
        .Add("prolific_pricing", row => PricingText.Of(row.ProlificPricing))
        .Add("naivety", row => row.NaivetyDistributionRate)
        .Add("owner", row => row.Owner)
        .Add("opened_at", row => row.OpenedAt)
        .Add("last_serial", row => (long)row.LastSerial)
        .Add("last_transfer", row => row.LastTransfer)
        .Add("last_hash", row => row.LastHash)
        .AddParts("funding", row => row.Funding)
        .AddParts("available", row => row.Available)
        .AddParts("held", row => row.Held)
        .AddParts("paid", row => row.Paid)
        .Add("last_event", row => row.Events.Last)
        .Add("recent_events", row => row.Events.Recent.Bytes)
        .Add("moved_at", row => row.MovedAt)
        .Add("anonymous", row => row.AllowsAnonymous)
        .Add("fingerprint_version", row => row.Fingerprint.Version)
        .Add("fingerprint", row => row.Fingerprint.Sum), Read)
        .List<BooksQuery>(
            "WHERE id > $1 ORDER BY id LIMIT $2", query => [query.After, query.Limit], Merge.By((Book book) => book.Id));

    private static Book Read(RowCursor row)
    {
        row.Skip();
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
            Events = row.GetEventLog(),
            MovedAt = row.GetTimeOrNull(),
            AllowsAnonymous = row.GetBool(),
            Fingerprint = new(row.GetLong(), row.Get128()),
        };
    }
}
