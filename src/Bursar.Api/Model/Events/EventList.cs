using System.Globalization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A list of events: a page or, if the client accepts it, a stream of server-sent events.</summary>
internal static class EventList
{
    private const string LastEventId = "Last-Event-ID";

    /// <summary>Answers the events of a book.</summary>
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call, int book)
    {
        var request = call.Context.Request;
        var live = request.Headers.Accept.ToString().Contains(EventStream.MediaType, StringComparison.OrdinalIgnoreCase);
        var text = live ? request.Headers[LastEventId].ToString() : "";
        if (text.Length == 0) text = request.Query["after"].ToString();
        var after = 0L;
        if (text.Length > 0 && !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out after))
            return ApiError.Of(ApiErrorCode.InvalidValue, "after and Last-Event-ID are the sequence of an event.");
        if (live) return EventStream.Of(call, book, after);

        if (call.Limit() is not (> 0 and var limit)) return ApiCall.WrongLimit;
        var answers = await PageAsync(call, new(book, after, limit), call.Cancellation);
        return ApiAnswer.Ok(new(answers, answers.Count == limit ? answers[^1].Sequence : null), EventJson.Default.EventPage);
    }

    /// <summary>Reads a page of events and maps them.</summary>
    public static async Task<IReadOnlyList<EventAnswer>> PageAsync(
        ApiCall call, EventsOfBook query, CancellationToken cancellation)
    {
        List<EventAnswer> answers = [];
        foreach (var one in await call.Ledger.ListAsync(query, cancellation))
        {
            var forBook = one.ForBook == 0 ? null : await call.Ledger.FindAsync<Book>(RowKey.OfBook(one.ForBook), cancellation);
            answers.Add(EventAnswer.Of(one, forBook));
        }
        return answers;
    }
}
