namespace Bursar.Ledger;

/// <summary>What a person received and sent.</summary>
public static class Mailbox
{
    /// <summary>A page of the messages to and from a person, the newest first.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="person">The id of the participant or user.</param>
    /// <param name="after">Only messages after this one; empty for all.</param>
    /// <param name="before">Only messages before this one; empty for the first page.</param>
    /// <param name="limit">The maximum number of messages.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<IReadOnlyList<Message>> MailOfAsync(
        this ILedgerReader reader, ObjectId person, ObjectId after, ObjectId before, int limit, CancellationToken cancellation)
    {
        var received = await reader.ListAsync(new MessagesTo(person, after, before, limit), cancellation);
        var sent = await reader.ListAsync(new MessagesFrom(person, after, before, limit), cancellation);
        return [.. received.Concat(sent).OrderByDescending(one => one.Id).Take(limit)];
    }
}
