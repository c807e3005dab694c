using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/events?after=&amp;limit=</c>: the events of users, participants and credentials, which belong to no book.
/// </summary>
internal static class GetCommonEvents
{
    /// <summary>Answers the request.</summary>
    public static ValueTask<ApiAnswer> AnswerAsync(ApiCall call) => EventList.AnswerAsync(call, RowKey.NoBook);
}
