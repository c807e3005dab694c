using Bursar.Ledger;

namespace Bursar.Storage;

internal static class SigningKeyRows
{
    public static readonly RowMap<SigningKey> Map = new("signing_keys", new Columns<SigningKey>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Key.Id)
        .Add("number", row => row.Number)
        .Add("sealed", row => row.Sealed.Bytes)
        .Add("made_at", row => row.MadeAt), Read);

    private static SigningKey Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetInt(), row.GetBytes().ToArray(), row.GetTime());
    }
}
