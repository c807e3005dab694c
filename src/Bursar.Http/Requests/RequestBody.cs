using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Bursar.Http;

/// <summary>
/// A request's whole body, or why there is none. The bytes stay where the server read them, and are given back to it by
/// <see cref="Dispose"/>; nothing that points into them may be used afterwards.
/// </summary>
public readonly struct RequestBody : IDisposable
{
    /// <summary>The most bytes of a body: 1 MiB.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>The most bytes of a body over the limit that <see cref="ReadOrPassAsync"/> lets pass: 16 MiB.</summary>
    public const int MaxPassed = 16 << 20;

    private readonly PipeReader? _reader;

    private RequestBody(Fault fault) => Fault = fault;

    private RequestBody(PipeReader reader, ReadOnlySequence<byte> read)
    {
        (_reader, Bytes) = (reader, read);
        if (read.Length > MaxBytes) Fault = Fault.BodyTooLarge;
    }

    /// <summary>Why the body cannot be used: it is too large or unreadable. Null if it was read to its end.</summary>
    public Fault? Fault { get; }

    /// <summary>The bytes, up to <see cref="MaxBytes"/>; empty if there is no body. Only without a <see cref="Fault"/>.</summary>
    public ReadOnlySequence<byte> Bytes { get; }

    /// <summary>The bytes in one piece, copied only if they are in several. Only without a <see cref="Fault"/>.</summary>
    public ReadOnlyMemory<byte> Memory => Bytes.IsSingleSegment ? Bytes.First : Bytes.ToArray();

    /// <summary>
    /// Reads the body to its end or to the first byte over the limit. It is not read at all if its header is over the limit, or
    /// if the budget has less left than it may need.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="budget">
    /// The memory for bodies. Null for a sender who is not known: then only a small body is read, and a larger one is
    /// <see cref="Fault.Busy"/>.
    /// </param>
    /// <exception cref="OperationCanceledException">The client hung up.</exception>
    /// <exception cref="IOException">The client hung up.</exception>
    public static ValueTask<RequestBody> ReadAsync(HttpRequest request, BodyBudget? budget)
    {
        if (request.ContentLength is not { } length) return ReadAsync(request, budget, isCounted: false);
        if (length > MaxBytes) return new(new RequestBody(Fault.BodyTooLarge));
        return length <= BodyBudget.SmallBytes || TryCount(request, budget, (int)length)
            ? ReadAsync(request, budget, isCounted: true)
            : new(new RequestBody(Fault.Busy));
    }

    /// <summary>
    /// The same for who sends a whole body before reading the answer: browsers, and most clients that upload a file. Cut off
    /// while they send, they show an error of their own instead of the answer. So the rest of a body that is too large passes, up
    /// to <see cref="MaxPassed"/>, and none of it is kept. Of a longer one nothing is read, and the connection ends.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="budget">As for <see cref="ReadAsync(HttpRequest, BodyBudget?)"/>.</param>
    public static async ValueTask<RequestBody> ReadOrPassAsync(HttpRequest request, BodyBudget? budget)
    {
        var http = request.HttpContext;
        // Who waits to be asked for the body gets the answer without sending it.
        var waits = request.ContentLength > MaxBytes && request.Headers.Expect.Count > 0;
        if (waits || request.ContentLength > MaxPassed) return new(Fault.BodyTooLarge);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxPassed;
        var body = await ReadAsync(request, budget);
        if (body.Fault != Fault.BodyTooLarge) return body;
        body.Dispose();
        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(http.RequestAborted);
                request.BodyReader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted) return new(Fault.BodyTooLarge);
            }
        }
        catch (IOException exception) when (!Fault.IsHangUp(exception, http))
        {
            return new(Fault.OfBody(exception, http));
        }
    }

    private static async ValueTask<RequestBody> ReadAsync(HttpRequest request, BodyBudget? budget, bool isCounted)
    {
        var http = request.HttpContext;
        var reader = request.BodyReader;
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync(http.RequestAborted);
                var bytes = read.Buffer;
                // What comes in chunks has no length beforehand: it is counted as the largest body that there may be.
                if (!isCounted && bytes.Length > BodyBudget.SmallBytes && !(isCounted = TryCount(request, budget, MaxBytes)))
                {
                    reader.AdvanceTo(bytes.End);
                    return new(Fault.Busy);
                }
                if (read.IsCompleted || bytes.Length > MaxBytes) return new(reader, bytes);
                reader.AdvanceTo(bytes.Start, bytes.End);
            }
        }
        catch (IOException exception) when (!Fault.IsHangUp(exception, http))
        {
            return new(Fault.OfBody(exception, http));
        }
    }

    private static bool TryCount(HttpRequest request, BodyBudget? budget, int size)
        => budget?.TryTake(request.HttpContext.Response, size) == true;

    /// <summary>Gives the bytes back to the server.</summary>
    public void Dispose() => _reader?.AdvanceTo(Bytes.End);
}
