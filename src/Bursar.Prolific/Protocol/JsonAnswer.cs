using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Bursar.Prolific;

/// <summary>Writes answers and errors: compact UTF-8 JSON with an exact Content-Length.</summary>
internal static class JsonAnswer
{
    /// <summary>The time that a client should wait before it retries after a 429 or a 503, in seconds.</summary>
    private const string RetryAfterSeconds = "1";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Options for the JSON context of a group: non-ASCII letters are not escaped. Each context needs its own instance, because
    /// options refer to the context that resolves them.
    /// </summary>
    public static JsonSerializerOptions Options() => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a value with a status.</summary>
    public static async ValueTask WriteAsync<T>(HttpResponse response, int status, T value, JsonTypeInfo<T> type)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, type);
        await WriteAsync(response, status, body);
    }

    /// <summary>Writes a value that holds a secret, which no cache may store.</summary>
    public static ValueTask WriteSecretAsync<T>(HttpResponse response, int status, T value, JsonTypeInfo<T> type)
    {
        response.Headers.CacheControl = "no-store";
        return WriteAsync(response, status, value, type);
    }

    /// <summary>Writes an error in the wrapped form that all clients read.</summary>
    public static ValueTask WriteAsync(HttpResponse response, ProlificError error)
    {
        if (error.Allow is { } methods) response.Headers.Allow = methods;
        if (error.Status == StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = "Token";
        if (error.Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = RetryAfterSeconds;

        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Writing)) Write(json, error);
        return WriteAsync(response, error.Status, body.WrittenMemory);
    }

    private static void Write(Utf8JsonWriter json, ProlificError error)
    {
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteNumber("status", error.Status);
        json.WriteNumber("error_code", (int)error.Code);
        json.WriteString("title", ReasonPhrases.GetReasonPhrase(error.Status));
        if (error.Fields is null)
        {
            json.WriteString("detail", error.Detail);
        }
        else
        {
            json.WriteStartObject("detail");
            foreach (var (field, message) in error.Fields)
            {
                json.WriteStartArray(field);
                json.WriteStringValue(message);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        json.WriteNull("additional_information");
        json.WriteNull("traceback");
        json.WriteBoolean("interactive", false);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static async ValueTask WriteAsync(HttpResponse response, int status, ReadOnlyMemory<byte> body)
    {
        response.StatusCode = status;
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body, response.HttpContext.RequestAborted);
    }
}
