using System.Globalization;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>The messages that a list asks for (Prolific API docs, Messages).</summary>
/// <param name="With">The other person; empty for everyone.</param>
/// <param name="After">Only messages after this time; null for all.</param>
/// <param name="Excluded">The ids of senders whose messages are left out.</param>
internal sealed record MessageFilter(ObjectId With, DateTimeOffset? After, IReadOnlyList<ObjectId> Excluded)
{
    private const int MaxExcluded = 10;

    /// <summary>
    /// How far back a list can begin. The documentation says 30 days; the day more is for clients that compute 30 days before
    /// they send.
    /// </summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    /// <summary>Reads <c>user_id</c>,
    /// <c>created_after</c> and <c>excluded_sender_ids</c>; the first or the second is needed.</summary>
    public static (MessageFilter? Filter, ProlificError? Error) Read(IQueryCollection query, DateTimeOffset now)
    {
        var (user, time) = (query["user_id"].ToString(), query["created_after"].ToString());
        if (user.Length == 0 && time.Length == 0) return Wrong("user_id", "Give user_id, created_after, or both.");
        var (with, after) = (default(ObjectId), (DateTimeOffset?)null);
        // An id that is none is nobody's, and a list with nobody is empty.
        if (user.Length > 0 && !ObjectId.TryParse(user, out with)) with = new(uint.MaxValue, ulong.MaxValue);
        if (time.Length > 0)
        {
            if (TimeOf(time) is not { } given) return Wrong("created_after",
                "Must be a date and time such as 2026-01-31T12:00:00Z.");
            if (now - given > Longest) return Wrong("created_after", "Messages can be listed for the last 30 days.");
            after = given;
        }
        var excluded = query["excluded_sender_ids"].ToString()
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (excluded.Length > MaxExcluded) return Wrong("excluded_sender_ids", $"At most {MaxExcluded} senders can be excluded.");
        return (new(with, after, [.. excluded.Select(IdOf)]), null);
    }

    /// <summary>The newest messages that the caller sent or received and that it lets through.</summary>
    public async ValueTask<IEnumerable<Message>> ReadAsync(ProlificCall call)
    {
        var first = After is { } time ? ObjectId.InBook(time, 0, 0) : default;
        var found = With.IsEmpty
            ? await call.Ledger.MailOfAsync(call.Caller.User, first, default, MessageList.Max, call.Cancellation)
            : await call.Ledger.ListAsync(
                new MessagesBetween(call.Caller.User, With, first, default, MessageList.Max), call.Cancellation);
        return found.Where(one => !(one.SentAt <= After) && !Excluded.Contains(one.Sender));
    }

    private static ObjectId IdOf(string text) => ObjectId.TryParse(text, out var id) ? id : default;

    private static (MessageFilter? Filter, ProlificError? Error) Wrong(string name, string why)
        => (null, ProlificError.Invalid(name, why) with { Code = ErrorCode.WrongParameters });

    /// <summary>ISO 8601; without a zone it is UTC, and a plus sign may have become a space on its way.</summary>
    private static DateTimeOffset? TimeOf(string text)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        string[] forms =
            ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK"];
        var (culture, plus) = (CultureInfo.InvariantCulture, text.Replace(' ', '+'));
        return DateTimeOffset.TryParseExact(text, forms, culture, Styles, out var time)
            || DateTimeOffset.TryParseExact(plus, forms, culture, Styles, out time)
            ? time
            : null;
    }
}
