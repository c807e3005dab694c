using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Answers under their request keys: only appended, and deleted when they expire.</summary>
internal static class AnswerRows
{
    public static readonly RowMap<StoredAnswer> Map = new("answers", new Columns<StoredAnswer>()
        .Fixed("book_id", row => row.Key.Book)
        .Fixed("key_hash", row => row.Key.Hash)
        .Fixed("request_key", row => row.Key.Text)
        .Fixed("at", row => row.Receipt.At)
        .Fixed("request", row => row.Request)
        .Fixed("subject", row => row.Receipt.Subject)
        .Fixed("transfer", row => row.Receipt.Transfer)
        .Fixed("available", row => row.Receipt.Available)
        .Fixed("fingerprint", row => row.Fingerprint), Read);

    private static readonly string SinceSql = Map.Select("WHERE at >= $1 ORDER BY at, key_hash");

    /// <summary>Every answer since a time.</summary>
    public static SqlQuery<StoredAnswer> Since(DateTimeOffset notBefore)
        => new(SinceSql, Read, notBefore) { Merge = Merge.By((StoredAnswer answer) => (answer.Receipt.At, answer.Key.Hash)) };

    private static StoredAnswer Read(RowCursor row)
    {
        var book = row.GetInt();
        var hash = row.Get128();
        var key = RequestKey.Stored(book, row.GetText(), hash);
        var at = row.GetTime();
        var (request, receipt) = (row.GetText(), new Receipt(row.GetId(), row.GetLong(), row.GetMoney(), at));
        return new(key, request, receipt) { Fingerprint = row.Get128() };
    }
}
