using System.Text;
using System.Text.Json;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary>
/// A live stream of server-sent events (WHATWG HTML, server-sent events): what has happened after a sequence, then whatever
/// happens, until the client goes or the server stops. A client that comes back sends the last sequence that it saw as
/// <c>Last-Event-ID</c>, and misses nothing.
/// </summary>
internal sealed class EventStream(ApiCall call, int book, long after)
{
    /// <summary>The media type that asks for a stream.</summary>
    public const string MediaType = "text/event-stream";

    private const int Page = 500;

    /// <summary>How often a comment shows both sides that the connection is alive.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private static readonly byte[] Comment = Encoding.UTF8.GetBytes(": still here\n\n");

    private long _after = after;

    /// <summary>The stream, or an error where there are too many already.</summary>
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
            // The client has gone, or the server stops: it comes back with Last-Event-ID.
        }
        catch (StoreException failure)
        {
            ApiLog.StoreFailed(call.Services.Log, failure.Message); // So it does here: the stream ends.
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
            // Asked for before the page is read: what is committed in between ends the wait.
            if (next is null or { IsCompleted: true }) next = call.Ledger.NextEventAsync(book, cancellation);
            if (await WritePageAsync(response, cancellation)) continue;
            beat ??= heartbeat.WaitForNextTickAsync(cancellation).AsTask();
            await await Task.WhenAny(next, beat);
            if (!beat.IsCompleted) continue;
            beat = null;
            await response.BodyWriter.WriteAsync(Comment, cancellation);
        }
    }

    /// <summary>Writes a page of what is there.</summary>
    /// <returns>Whether there was anything.</returns>
    private async Task<bool> WritePageAsync(HttpResponse response, CancellationToken cancellation)
    {
        var page = await EventList.PageAsync(call, new(book, _after, Page), cancellation);
        if (page.Count == 0) return false;
        foreach (var one in page) await response.WriteAsync(InText(one), cancellation);
        await response.BodyWriter.FlushAsync(cancellation);
        _after = page[^1].Sequence;
        return true;
    }

    private static string InText(EventAnswer one)
        => $"id: {one.Sequence}\nevent: {one.Kind}\ndata: {JsonSerializer.Serialize(one, EventJson.Default.EventAnswer)}\n\n";
}
