using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>Reads a request's body as JSON, whatever its Content-Type: clients send another, or none.</summary>
internal static class JsonBody
{
    /// <summary>The most bytes of a body: 1 MiB.</summary>
    public const int MaxBytes = 1 << 20;

    private static readonly JsonElement Nothing = JsonElement.Parse("{}"u8);

    /// <summary>Reads it; no body at all is an empty object.</summary>
    public static async ValueTask<(JsonElement Body, ProlificError? Error)> ReadAsync(
        HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MaxBytes) return (default, TooLarge());
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            if (read.Buffer.Length > MaxBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return (default, TooLarge());
            }
            if (read.IsCompleted)
            {
                var parsed = Parse(read.Buffer);
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return parsed;
            }
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static (JsonElement Body, ProlificError? Error) Parse(ReadOnlySequence<byte> bytes)
    {
        if (bytes.IsEmpty) return (Nothing, null);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return (document.RootElement.Clone(), null);
        }
        catch (JsonException fault)
        {
            return (default, new(ErrorCode.MalformedBody, $"The body is not JSON: {fault.Message}"));
        }
    }

    private static ProlificError TooLarge() => new(ErrorCode.BodyTooLarge, $"A body has at most {MaxBytes} bytes.");
}
