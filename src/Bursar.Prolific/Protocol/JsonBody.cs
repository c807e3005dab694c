using System.Buffers;
using System.Text.Json;
using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>Reads the body of a request as JSON. The Content-Type is ignored: clients send a wrong one, or none.</summary>
internal static class JsonBody
{
    private static readonly JsonElement Nothing = JsonElement.Parse("{}"u8);

    /// <summary>Reads the body. An empty body counts as an empty object.</summary>
    public static async ValueTask<(JsonElement Body, ProlificError? Error)> ReadAsync(HttpRequest request, BodyBudget budget)
    {
        using var body = await RequestBody.ReadAsync(request, budget);
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
