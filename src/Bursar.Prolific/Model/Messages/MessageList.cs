using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>Lists of messages, the newest first.</summary>
internal static class MessageList
{
    /// <summary>The maximum number of messages that a list has.</summary>
    public const int Max = 1_000;

    /// <summary>
    /// Answers those of the messages whose workspace the caller is still a member of: all of them or, if the request asks for a
    /// page, that page.
    /// </summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, IEnumerable<Message> messages)
    {
        var query = call.Http.Request.Query;
        var (asked, error) = Page.Read(query);
        if (asked is null) return error;
        var all = await VisibleAsync(call, messages);
        var page = Page.IsAskedFor(query) ? asked : new(Max, 0, Numbered: false);
        if (page.Check(all.Count) is { } pastEnd) return pastEnd;
        var list = new ListAnswer<MessageDetail>(
            [.. all.Skip((int)page.Offset).Take(page.Size).Select(MessageDetail.Of)],
            ListLinks.Of(call, page, all.Count),
            new(all.Count));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, MessageJson.Wire.ListAnswerMessageDetail);
        return null;
    }

    private static async ValueTask<List<Message>> VisibleAsync(ProlificCall call, IEnumerable<Message> messages)
    {
        Dictionary<int, bool> isMember = [];
        List<Message> visible = [];
        foreach (var message in messages)
        {
            var book = message.Id.Book;
            if (!isMember.TryGetValue(book, out var seen))
                isMember[book] = seen = await WorkspaceAccess.FindAsync(call, book) is not null;
            if (seen) visible.Add(message);
        }
        return visible;
    }
}
