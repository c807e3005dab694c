using Bursar.Ledger;

namespace Bursar.Storage;

internal static class PricingChangeRows
{
    public static readonly RowMap<PricingChange> Map = new RowMap<PricingChange>("pricing_changes", new Columns<PricingChange>()
        .Key("book_id", row => row.Book)
        .Key("sequence", row => row.Sequence)
        .Fixed("at", row => row.At)
        .Fixed("transfer", row => row.Transfer)
        .Fixed("serial", row => (long)row.Serial)
        .Fixed("mturk_before", row => PricingText.Of(row.MTurkBefore))
        .Fixed("prolific_before", row => PricingText.Of(row.ProlificBefore)), Read)
        .List<PricingChangesOfBook>(
            "WHERE book_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3", query => [query.Book, query.After, query.Limit]);

    private static PricingChange Read(RowCursor row) => new()
    {
        Book = row.GetInt(),
        Sequence = row.GetLong(),
        At = row.GetTime(),
        Transfer = row.GetLong(),
        Serial = (uint)row.GetLong(),
        MTurkBefore = PricingText.Read(row.GetText()),
        ProlificBefore = PricingText.Read(row.GetText()),
    };
}
