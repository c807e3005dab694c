using System.Text;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/books/{book}/live</c>: a stream of server-sent events that says that the book has changed, and nothing
/// else: the
/// page then asks for itself again. It ends with the session, with the membership and with the server.
/// </summary>
internal static class FollowBook
{
    /// <summary>The shortest time between two events, however fast a book changes.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>The interval between comments that show both sides that the connection is alive.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private static readonly byte[] Comment = Encoding.UTF8.GetBytes(": still here\n\n");
    private static readonly byte[] Changed = Encoding.UTF8.GetBytes("data: changed\n\n");

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        return call.Services.Streams.TryOpen()
            ? PageAnswer.Stream("text/event-stream", response => WriteAsync(call, access.Book.Number, response))
            : PageAnswer.Failure(call, Failures.TooManyStreams, access);
    }

    private static async Task WriteAsync(ConsoleCall call, int book, HttpResponse response)
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

    private static async Task WriteAllAsync(ConsoleCall call, int book, HttpResponse response, CancellationToken cancellation)
    {
        using var heartbeat = new PeriodicTimer(Heartbeat, call.Services.Clock);
        var next = call.Ledger.NextEventAsync(book, cancellation);
        await response.BodyWriter.WriteAsync(Comment, cancellation);
        var beat = heartbeat.WaitForNextTickAsync(cancellation).AsTask();
        while (true)
        {
            await await Task.WhenAny(next, beat);
            if (await call.Services.Desk.FindAsync(call.Http) is null || await BookAccess.FindAsync(call) is null) return;
            var isChanged = next.IsCompleted;
            // The wait begins before the page reads: what comes in between is another event.
            if (isChanged) next = call.Ledger.NextEventAsync(book, cancellation);
            await response.BodyWriter.WriteAsync(isChanged ? Changed : Comment, cancellation);
            if (isChanged) await Task.Delay(Pause, call.Services.Clock, cancellation);
            if (beat.IsCompleted) beat = heartbeat.WaitForNextTickAsync(cancellation).AsTask();
        }
    }
}
