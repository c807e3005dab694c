using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A list of events: a page or, if the client accepts it, a stream of server-sent events.</summary>
internal static class EventList
{
    private const string LastEventId = "Last-Event-ID";
    private const string Rule = "after and Last-Event-ID are the sequence of an event.";

    /// <summary>Answers the events of a book.</summary>
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call, int book)
    {
        var page = ApiPage.BySequence(call, Rule);
        if (!page.Ok) return page.Error;
        var (after, limit) = page.Value;
        var headers = call.Context.Request.Headers;
        if (headers.Accept.ToString().Contains(EventStream.MediaType, StringComparison.OrdinalIgnoreCase))
        {
            if (headers[LastEventId].ToString() is { Length: > 0 } last && !ApiPage.TryParseSequence(last, out after))
                return ApiError.Of(ApiErrorCode.InvalidValue, Rule);
            return EventStream.Of(call, book, after);
        }

        var answers = await PageAsync(call, book, after, limit, call.Cancellation);
        return ApiAnswer.Ok(new(answers, answers.Count == limit ? answers[^1].Sequence : null), EventJson.Default.EventPage);
    }

    /// <summary>Reads a page of events and maps them.</summary>
    public static async Task<IReadOnlyList<EventAnswer>> PageAsync(
        ApiCall call, int book, long after, int limit, CancellationToken cancellation)
    {
        List<EventAnswer> answers = [];
        foreach (var one in await call.Ledger.EventsAsync(book, after, limit, cancellation))
        {
            var forBook = one.ForBook == 0 ? null : await call.Ledger.FindAsync<Book>(RowKey.OfBook(one.ForBook), cancellation);
            answers.Add(EventAnswer.Of(one, forBook));
        }
        return answers;
    }
}
