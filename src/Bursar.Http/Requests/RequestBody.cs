using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>
/// A request's whole body, or why there is none. The bytes stay where the server read them, and are given back to it by
/// <see cref="Dispose"/>; nothing that points into them may be used afterwards.
/// </summary>
public readonly struct RequestBody : IDisposable
{
    /// <summary>The most bytes of a body: 1 MiB.</summary>
    public const int MaxBytes = 1 << 20;

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

    /// <summary>Reads the body to its end or to the first byte over the limit; not at all if its header is over it.</summary>
    /// <exception cref="OperationCanceledException">The client hung up.</exception>
    /// <exception cref="IOException">The client hung up.</exception>
    public static async ValueTask<RequestBody> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MaxBytes) return new(Fault.BodyTooLarge);
        var http = request.HttpContext;
        var reader = request.BodyReader;
        try
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            while (!read.IsCompleted && read.Buffer.Length <= MaxBytes)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                read = await reader.ReadAsync(http.RequestAborted);
            }
            return new(reader, read.Buffer);
        }
        catch (IOException exception) when (!Fault.IsHangUp(exception, http))
        {
            return new(Fault.OfBody(exception, http));
        }
    }

    /// <summary>Gives the bytes back to the server.</summary>
    public void Dispose() => _reader?.AdvanceTo(Bytes.End);
}
