using System.Buffers;
using System.Text.Json;
using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>Reads a request's body as JSON, whatever its Content-Type: clients send another, or none.</summary>
internal static class JsonBody
{
    private static readonly JsonElement Nothing = JsonElement.Parse("{}"u8);

    /// <summary>Reads it. No body at all is an empty object.</summary>
    public static async ValueTask<(JsonElement Body, ProlificError? Error)> ReadAsync(HttpRequest request)
    {
        using var body = await RequestBody.ReadAsync(request);
        return body.Fault is { } fault ? (default, ProlificError.Of(fault)) : Parse(body.Bytes);
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
}
