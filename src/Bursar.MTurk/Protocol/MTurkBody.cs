using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk;

/// <summary>A request's body. Its bytes stay where the server read them until it is disposed.</summary>
internal readonly struct MTurkBody : IDisposable
{
    /// <summary>The media type of every request and answer: AWS JSON 1.1.</summary>
    public const string ContentType = "application/x-amz-json-1.1";

    /// <summary>The most bytes of a body: 1 MiB.</summary>
    public const int MaxBytes = 1 << 20;

    private readonly PipeReader _reader;
    private readonly ReadOnlySequence<byte> _read;

    private MTurkBody(PipeReader reader, ReadOnlySequence<byte> read) => (_reader, _read) = (reader, read);

    /// <summary>Whether there are more than <see cref="MaxBytes"/>. Then it was not read to its end.</summary>
    public bool IsTooLarge => _read.Length > MaxBytes;

    /// <summary>All bytes in one piece.</summary>
    public ReadOnlyMemory<byte> Bytes => _read.IsSingleSegment ? _read.First : _read.ToArray();

    /// <summary>Reads it to its end, or to the first byte over the limit.</summary>
    /// <exception cref="BadHttpRequestException">The body does not arrive as HTTP prescribes.</exception>
    public static async ValueTask<MTurkBody> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var reader = request.BodyReader;
        var read = await reader.ReadAsync(cancellation);
        while (!read.IsCompleted && read.Buffer.Length <= MaxBytes)
        {
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync(cancellation);
        }
        return new(reader, read.Buffer);
    }

    /// <summary>Whether a header names <see cref="ContentType"/>, with or without parameters.</summary>
    public static bool IsOurType(string? header)
    {
        var type = header.AsSpan();
        var parameters = type.IndexOf(';');
        return (parameters < 0 ? type : type[..parameters]).Trim().Equals(ContentType, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a body is one JSON object in UTF-8, or empty, which AWS JSON takes for <c>{}</c>.</summary>
    public static bool IsObject(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty || body.SequenceEqual("{}"u8)) return true;
        if (!Utf8.IsValid(body)) return false;
        var reader = new Utf8JsonReader(body);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read())
                if (reader.ValueIsEscaped) _ = reader.GetString();
            return true;
        }
        // Not JSON, or an escape that is an unpaired surrogate.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Gives the bytes back to the server.</summary>
    public void Dispose() => _reader.AdvanceTo(_read.End);
}
