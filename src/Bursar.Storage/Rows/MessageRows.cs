using Bursar.Ledger;

namespace Bursar.Storage;

internal static class MessageRows
{
    public static readonly RowMap<Message> Map = new RowMap<Message>("messages", new Columns<Message>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("participant", row => row.Participant)
        .Fixed("subject", row => row.Subject)
        .Fixed("text", row => row.Text)
        .Add("sent_at", row => row.SentAt), Read)
        .List<MessagesOfBook>(
            "WHERE book_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
            query => [query.Book, query.Before.UnlessAny(RowRange.Last), query.Limit])
        .List<MessagesOfParticipant>(
            "WHERE participant = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
            query => [query.Participant, query.Before.UnlessAny(RowRange.Last), query.Limit]);

    private static Message Read(RowCursor row)
    {
        row.Skip();
        return new Message
        {
            Id = row.GetId(),
            Participant = row.GetId(),
            Subject = row.GetText(),
            Text = row.GetText(),
            SentAt = row.GetTime(),
        };
    }
}
