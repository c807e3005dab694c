using Bursar.Ledger;

namespace Bursar.Storage;

internal static class LoginUseRows
{
    public static readonly RowMap<LoginUse> Map = new RowMap<LoginUse>("login_uses", new Columns<LoginUse>()
        .Key("book_id", row => row.Submission.Book)
        .Key("id", row => row.Submission)
        .Fixed("pool", row => row.Pool)
        .Fixed("number", row => row.Number)
        .Fixed("study", row => row.Study)
        .Add("participant", row => row.Participant), Read)
        .List<LoginUsesOfPool>(
            "WHERE book_id = $1 AND pool = $2 AND number > $3 ORDER BY number LIMIT $4",
            query => [query.Pool.Book, query.Pool, query.After, query.Limit]);

    private static LoginUse Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), row.GetId(), row.GetInt(), row.GetId(), row.GetId());
    }
}
