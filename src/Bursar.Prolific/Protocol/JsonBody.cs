using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
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

    private static (JsonElement Body, ProlificError? Error) Parse(ReadOnlySequence<byte> body)
    {
        if (body.IsEmpty) return (Nothing, null);
        var bytes = body.IsSingleSegment ? body.First : body.ToArray();
        // The parser does not look into strings until they are read.
        if (!Utf8.IsValid(bytes.Span)) return (default, new(ErrorCode.MalformedBody, "The body is not JSON: it is not UTF-8."));
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
