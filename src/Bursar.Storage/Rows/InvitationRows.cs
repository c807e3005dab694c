using Bursar.Ledger;

namespace Bursar.Storage;

internal static class InvitationRows
{
    public static readonly RowMap<Invitation> Map = new RowMap<Invitation>("invitations", new Columns<Invitation>()
        .Key("book_id", row => row.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("email", row => row.Email)
        .Add("role", row => (int)row.Role)
        .Add("invited_by", row => row.InvitedBy)
        .Add("secret", row => row.Secret)
        .Add("made_at", row => row.MadeAt)
        .Add("accepted_by", row => row.AcceptedBy)
        .Add("withdrawn", row => row.IsWithdrawn), Read)
        .List<InvitationsOfBook>(
            "WHERE book_id = $1 AND accepted_by = $2 AND withdrawn = $3 ORDER BY id LIMIT $4",
            query => [query.Book, default(ObjectId), false, query.Limit]);

    private static Invitation Read(RowCursor row)
    {
        var book = row.GetInt();
        row.Skip();
        return new Invitation
        {
            Book = book,
            Email = row.GetText(),
            Role = (Role)row.GetInt(),
            InvitedBy = row.GetId(),
            Secret = row.GetDigest(),
            MadeAt = row.GetTime(),
            AcceptedBy = row.GetId(),
            IsWithdrawn = row.GetBool(),
        };
    }
}
