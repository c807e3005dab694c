using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>
/// Where exceptions end, in every dialect: what escapes a handler becomes a <see cref="Fault"/>, and the dialect an answer of it.
/// <code>
///   request ─► answer ──────────────── TAnswer ─► write ─► response
///                 └─ exception ─► Fault ─► refuse ─┘
///                        └─ the client hung up ─► no answer, no log
/// </code>
/// </summary>
public static class Boundary
{
    /// <summary>The delegate that serves an endpoint.</summary>
    /// <typeparam name="TAnswer">What a dialect calls an answer, or an error.</typeparam>
    /// <param name="answer">Answers a request. It may have begun to write, but then an exception ends the connection.</param>
    /// <param name="refuse">Logs what an operator must know of a fault, and makes an answer of it.</param>
    /// <param name="write">Writes an answer, if there is anything left to write.</param>
    public static RequestDelegate Around<TAnswer>(
        Func<HttpContext, ValueTask<TAnswer>> answer,
        Func<HttpContext, Fault, TAnswer> refuse,
        Func<HttpContext, TAnswer, ValueTask> write)
        => async http =>
        {
            try
            {
                TAnswer answered;
                try
                {
                    answered = await answer(http);
                }
                catch (Exception exception) when (IsUnwritten(http.Response) && !Fault.IsHangUp(exception, http))
                {
                    answered = refuse(http, Fault.Of(exception, http));
                }
                await write(http, answered);
            }
            catch (Exception exception) when (Fault.IsHangUp(exception, http))
            {
                // A reset can be seen here before the request is marked as aborted, which the access log and the metrics go by.
                http.Abort();
            }
        };

    /// <summary>Whether an answer can still be written. If not, the server cuts the connection.</summary>
    private static bool IsUnwritten(HttpResponse response) => !response.HasStarted && response.BodyWriter.UnflushedBytes == 0;
}
