using System.Globalization;
using System.Text;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/books/{book}/live?after=</c>: a stream of server-sent events that says that the book has changed, and nothing
/// else: the page then asks for itself again. It begins after the event that the page knew when it was written, or that the
/// stream said last before it broke off (<c>Last-Event-ID</c>), so that no change is missed in between. It ends with the
/// session, with the membership and with the server.
/// </summary>
internal static class FollowBook
{
    /// <summary>The shortest time between two events, however fast a book changes.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>The interval between comments that show both sides that the connection is alive.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private static readonly byte[] Comment = Encoding.UTF8.GetBytes(": still here\n\n");

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        return call.Services.Streams.TryOpen()
            ? PageAnswer.Stream("text/event-stream", response => WriteAsync(call, access.Book, response))
            : PageAnswer.Failure(call, Failures.TooManyStreams, access);
    }

    private static async Task WriteAsync(ConsoleCall call, Book book, HttpResponse response)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(call.Cancellation, call.Services.Streams.Stopping);
        try
        {
            await WriteAllAsync(call, book, response, end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page is closed or the server is stopping.
        }
        catch (StoreException failure)
        {
            call.Services.StoreFailed(failure.Message); // The browser connects again on its own.
        }
        finally
        {
            call.Services.Streams.Close();
        }
    }

    private static async Task WriteAllAsync(
        ConsoleCall call, Book book, HttpResponse response, CancellationToken cancellation)
    {
        using var heartbeat = new PeriodicTimer(Heartbeat, call.Services.Clock);
        var known = KnownTo(call) ?? book.Events.Last;
        await response.BodyWriter.WriteAsync(Comment, cancellation);
        var beat = heartbeat.WaitForNextTickAsync(cancellation).AsTask();
        Task? next = null;
        while (true)
        {
            // Requested before the book is read, so that a change in between ends the wait.
            if (next is null or { IsCompleted: true }) next = call.Ledger.NextEventAsync(book.Number, cancellation);
            if (await call.Services.Desk.FindAsync(call.Http) is null) return;
            if (await BookAccess.FindAsync(call) is not { } access) return;
            if (access.Book.Events.Last is var last && last != known)
            {
                known = last;
                await response.WriteAsync($"id: {last}\ndata: changed\n\n", cancellation);
                await response.BodyWriter.FlushAsync(cancellation);
                await Task.Delay(Pause, call.Services.Clock, cancellation);
                continue;
            }
            await await Task.WhenAny(next, beat);
            if (!beat.IsCompleted) continue;
            await response.BodyWriter.WriteAsync(Comment, cancellation);
            beat = heartbeat.WaitForNextTickAsync(cancellation).AsTask();
        }
    }

    /// <summary>The last event that the browser knows of; null if it does not say.</summary>
    private static long? KnownTo(ConsoleCall call)
    {
        var said = call.Http.Request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } seen ? seen : call.Query("after");
        return long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : null;
    }
}
