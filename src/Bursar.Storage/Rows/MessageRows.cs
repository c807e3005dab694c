using Bursar.Ledger;

namespace Bursar.Storage;

internal static class MessageRows
{
    public static readonly RowMap<Message> Map = new RowMap<Message>("messages", new Columns<Message>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("way", row => (int)row.Way)
        .Fixed("sender", row => row.Sender)
        .Fixed("recipient", row => row.Recipient)
        .Fixed("conversation", row => row.Conversation)
        .Fixed("study", row => row.Study)
        .Fixed("category", row => (int)row.Category)
        .Fixed("subject", row => row.Subject)
        .Fixed("text", row => row.Text)
        .Fixed("sent_at", row => row.SentAt)
        .Add("read_at", row => row.ReadAt), Read)
        .List<MessagesOfBook>(
            "WHERE book_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
            query => [query.Book, query.Before.UnlessAny(RowRange.Last), query.Limit])
        .List<MessagesTo>(
            "WHERE recipient = $1 AND id > $2 AND id < $3 ORDER BY id DESC LIMIT $4",
            query => [query.Person, query.After, query.Before.UnlessAny(RowRange.Last), query.Limit],
            NewestFirst.OfPerson())
        .List<MessagesFrom>(
            "WHERE sender = $1 AND id > $2 AND id < $3 ORDER BY id DESC LIMIT $4",
            query => [query.Person, query.After, query.Before.UnlessAny(RowRange.Last), query.Limit],
            NewestFirst.OfPerson())
        .List<MessagesBetween>(
            "WHERE $1 IN (sender, recipient) AND conversation = $2 AND id > $3 AND id < $4 ORDER BY id DESC LIMIT $5",
            query =>
            [
                query.One, Message.ConversationOf(query.One, query.Other).Prefix,
                query.After, query.Before.UnlessAny(RowRange.Last), query.Limit,
            ],
            NewestFirst.OfPerson())
        .List<UnreadMessages>(
            "WHERE recipient = $1 AND read_at IS NULL ORDER BY id DESC LIMIT $2", query => [query.Person, query.Limit],
            NewestFirst.OfPerson());

    private static Merge<Message> NewestFirst => Merge.ByLast((Message message) => message.Id);

    private static Message Read(RowCursor row)
    {
        row.Skip();
        var (id, way) = (row.GetId(), (MessageWay)row.GetInt());
        var (sender, recipient) = (row.GetId(), row.GetId());
        row.Skip();
        return new Message
        {
            Id = id,
            Way = way,
            Sender = sender,
            Recipient = recipient,
            Study = row.GetId(),
            Category = (MessageCategory)row.GetInt(),
            Subject = row.GetText(),
            Text = row.GetText(),
            SentAt = row.GetTime(),
            ReadAt = row.GetTimeOrNull(),
        };
    }
}
