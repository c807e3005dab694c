using System.Text;
using System.Text.Json;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary>
/// A live stream of server-sent events (WHATWG HTML, server-sent events): the events after a sequence, then new events as they
/// happen, until the client disconnects or the server stops. A client that reconnects sends the last sequence that it saw as
/// <c>Last-Event-ID</c> and misses no event.
/// </summary>
internal sealed class EventStream(ApiCall call, int book, long after)
{
    /// <summary>The media type that asks for a stream.</summary>
    public const string MediaType = "text/event-stream";

    private const int Page = 500;

    /// <summary>The interval between comments that show both sides that the connection is alive.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private static readonly byte[] Comment = Encoding.UTF8.GetBytes(": still here\n\n");

    private long _after = after;

    /// <summary>Opens a stream; an error if too many are open.</summary>
    public static ApiAnswer Of(ApiCall call, int book, long after)
    {
        return call.Services.Streams.TryOpen()
            ? new ApiAnswer(StatusCodes.Status200OK, []) { Stream = new EventStream(call, book, after).WriteAsync }
            : ApiError.Of(ApiErrorCode.Busy, $"At most {EventStreams.Max} streams are open at once.");
    }

    private async Task WriteAsync(HttpResponse response)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(call.Cancellation, call.Services.Streams.Stopping);
        try
        {
            response.ContentType = MediaType;
            response.Headers.CacheControl = "no-store";
            await WriteAllAsync(response, end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The client has disconnected or the server is stopping. The client can reconnect with Last-Event-ID.
        }
        catch (StoreException failure)
        {
            call.Services.StoreFailed(failure.Message); // So it does here: the stream ends.
        }
        finally
        {
            call.Services.Streams.Close();
        }
    }

    private async Task WriteAllAsync(HttpResponse response, CancellationToken cancellation)
    {
        using var heartbeat = new PeriodicTimer(Heartbeat, call.Services.Clock);
        await response.BodyWriter.WriteAsync(Comment, cancellation); // The client sees at once that it is connected.
        Task<bool>? beat = null;
        Task? next = null;
        while (true)
        {
            // Requested before the page is read, so that an event that is committed in between ends the wait.
            if (next is null or { IsCompleted: true }) next = call.Ledger.NextEventAsync(book, cancellation);
            if (await WritePageAsync(response, cancellation)) continue;
            beat ??= heartbeat.WaitForNextTickAsync(cancellation).AsTask();
            await await Task.WhenAny(next, beat);
            if (!beat.IsCompleted) continue;
            beat = null;
            await response.BodyWriter.WriteAsync(Comment, cancellation);
        }
    }

    /// <summary>Writes one page of events.</summary>
    /// <returns>Whether there were any events.</returns>
    private async Task<bool> WritePageAsync(HttpResponse response, CancellationToken cancellation)
    {
        var page = await EventList.PageAsync(call, book, _after, Page, cancellation);
        if (page.Count == 0) return false;
        foreach (var one in page) await response.WriteAsync(InText(one), cancellation);
        await response.BodyWriter.FlushAsync(cancellation);
        _after = page[^1].Sequence;
        return true;
    }

    private static string InText(EventAnswer one)
        => $"id: {one.Sequence}\nevent: {one.Kind}\ndata: {JsonSerializer.Serialize(one, EventJson.Default.EventAnswer)}\n\n";
}
