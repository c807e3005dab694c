using Bursar.Ledger;

namespace Bursar.Storage;

internal static class HookSecretRows
{
    public static readonly RowMap<HookSecret> Map = new("hook_secrets", new Columns<HookSecret>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("origin", row => (int)row.Origin)
        .Add("secret", row => row.Id)
        .Add("sealed", row => row.Sealed.Bytes)
        .Add("created_at", row => row.CreatedAt), Read);

    private static HookSecret Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        var origin = (Origin)row.GetInt();
        return new(row.GetId(), origin, row.GetBytes().ToArray(), row.GetTime());
    }
}
